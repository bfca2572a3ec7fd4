/** The program in the terminal, started as a user does: what it says of files that it cannot read. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a file that is there and cannot be read is one sentence on standard error, and exit code 2", () => {
  const folder = mkdtempSync(join(tmpdir(), "enishi-check-"));
  try {
    writeFileSync(join(folder, "ties.csv"), "from,to\nA,B\n");
    symlinkSync(join(folder, "away"), join(folder, "actors.csv"));
    const done = spawnSync(process.execPath, ["src/host/enishi.mjs", "check", folder], { encoding: "utf8" });
    expect(done.stderr).toContain(`“${join(folder, "actors.csv")}” cannot be read (ENOENT).`);
    expect(done.stderr).not.toMatch(/^\s+at /m);
    expect(done.stdout).toBe("");
    expect(done.status).toBe(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
