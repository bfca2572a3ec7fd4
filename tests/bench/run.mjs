/** `npm run bench [-- PART...] [--rounds N]`: every part in turn on this machine; figures are medians, and ratios of runs side by side. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { orSayWhy } from "../../src/host/sentences.mjs";
import { setUp } from "../../src/host/setUp.mjs";

await orSayWhy(async () => {
  setUp("npm run bench");
  const { machine, RESULTS } = await import("./measuring.mjs");
  const { parts } = await import("./parts.mjs");
  const words = process.argv.slice(2);
  const at = words.indexOf("--rounds");
  const rounds = at < 0 ? 3 : Number(words.splice(at, 2)[1]);
  const wanted = words.length > 0 ? words : Object.keys(parts);
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length > 0 || !(rounds >= 1)) {
    console.error(`npm run bench [-- ${Object.keys(parts).join(" ")}] [--rounds N]`);
    process.exitCode = 2;
    return;
  }
  const told = {
    machine: machine(),
    when: new Date().toISOString(),
    rounds,
    parts: /** @type {Record<string, unknown>} */ ({}),
  };
  console.log(
    `${told.machine.processor}, ${told.machine.cores} cores, ${told.machine.memoryGB} GB, Node ${told.machine.node}`,
  );
  console.log(
    `${Object.entries(told.machine.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}\n`,
  );
  for (const name of wanted) told.parts[name] = await parts[name]?.({ rounds });
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, "bench.json"), `${JSON.stringify(told, null, 2)}\n`);
  console.log("tests/results/bench.json");
});
