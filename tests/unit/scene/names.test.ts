/** Names beside the marks, and the bodies they make. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNetwork } from "../../../src/network/index.ts";
import { LABEL_LINE, layoutTaskOf } from "../../../src/scene/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, tie } from "../../builders.ts";
import { sceneOf } from "./scenes.ts";

const labelsFor = (...names: string[]) =>
  sceneOf(dataset({ actors: names.map((name, i) => actor(`a${i}`, { name })) })).actors.map(({ label }) =>
    label.join("|"),
  );

describe("a label", () => {
  test("leaves out the legal form and breaks where words end", () => {
    expect(
      labelsFor("社会福祉法人神奈川区社会福祉協議会", "認定NPO法人横浜移動サービス協議会", "とっとの芽サテライト"),
    ).toEqual(["神奈川区|社会福祉協議会", "横浜移動|サービス協議会", expect.stringContaining("|")]);
    expect(labelsFor("NPO法人親がめ", "アスリード", "戸塚区役所")).toEqual(["親がめ", "アスリード", "戸塚区役所"]);
  });

  test("is the short form its owner gives, where the name itself holds it", () => {
    const long = actor("a", { name: "神奈川区地域子育て支援拠点かなーちえ", aliases: ["子育ての家", "かなーちえ"] });
    const other = actor("b", { name: "甲の会", aliases: ["乙の会"] });
    const [first, second] = sceneOf(dataset({ actors: [long, other] })).actors;
    expect([first?.label.join(""), second?.label.join("")]).toEqual(["かなーちえ", "甲の会"]);
  });

  test("does not part a word from the honorific before it", () => {
    expect(labelsFor("商店街のお店・コンビニ")[0]).not.toContain("お|店");
  });

  test("never breaks a katakana or Latin word, nor before a closing mark or a long vowel", () => {
    const names = fc.array(
      fc.constantFrom(
        "横浜",
        "区",
        "の",
        "センター",
        "ネットワーク",
        "かなーちえ",
        "NPO",
        "（仮）",
        "・",
        "子育て",
        " ",
        "2号",
      ),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(names, (parts) => {
        const [only] = sceneOf(dataset({ actors: [actor("a", { name: `甲${parts.join("")}` })] })).actors;
        for (const lines of only?.foldings ?? []) {
          for (const [i, line] of lines.slice(1).entries()) {
            expect(line).not.toMatch(/^[ー）・]/);
            const seam = `${(lines[i] ?? "").at(-1)}${line[0]}`;
            if (!parts.includes(" ")) expect(seam).not.toMatch(/[ァ-ヶー]{2}|[A-Za-z]{2}/);
          }
        }
      }),
    );
  });

  test("says the whole name in each of its foldings but for the spaces at breaks", () => {
    const text = fc.string({
      unit: fc.constantFrom("浜", "区", "ア", "ー", "の", "a", " ", "（", "）", "𠮷"),
      minLength: 1,
      maxLength: 24,
    });
    fc.assert(
      fc.property(text, (raw) => {
        const name = `甲${raw.replace(/ +/g, " ").trim()}乙`;
        const [only] = sceneOf(dataset({ actors: [actor("a", { name })] })).actors;
        for (const lines of only?.foldings ?? []) {
          expect(lines.join("").replaceAll(" ", "")).toBe(name.replaceAll(" ", ""));
          expect(lines.length).toBeLessThanOrEqual(3);
          expect(lines.every((line) => line !== "")).toBe(true);
        }
      }),
    );
  });

  test("leaves out the city only while all names with a city share it and no two labels become one", () => {
    expect(labelsFor("横浜市青少年相談室", "横浜市会", "横浜市民交流室", "横浜市立図書館")).toEqual(
      ["青少年相談室", "横浜市会", expect.stringMatching(/^横浜市民/), "横浜市立図書館"].map((label) =>
        typeof label === "string" ? expect.stringMatching(new RegExp(label.split("").join("\\|?"))) : label,
      ),
    );
    expect(labelsFor("横浜市相談室", "川崎市相談室")).toEqual(["横浜市相談室", "川崎市相談室"]);
    expect(labelsFor("横浜市相談室", "相談室")).toEqual(["横浜市相談室", "相談室"]);
  });
});

describe("a label from an alias", () => {
  const labelOf = (...actors: { name: string; aliases: string[] }[]) =>
    sceneOf(dataset({ actors: actors.map((one, i) => actor(`a${i}`, one)) })).actors.map(({ label }) => label.join(""));

  test("is the short form that stands within the name", () => {
    expect(labelOf({ name: "神奈川区地域子育て支援拠点かなーちえ", aliases: ["拠点K", "かなーちえ"] })).toEqual([
      "かなーちえ",
    ]);
  });

  test("is never a mere place, nor what another actor is called", () => {
    expect(labelOf({ name: "戸塚区役所", aliases: ["戸塚区"] })).toEqual(["戸塚区役所"]);
    const twins = [
      { name: "東の親の会", aliases: ["親の会"] },
      { name: "西の親の会", aliases: ["親の会"] },
    ];
    expect(labelOf(...twins)).toEqual(["東の親の会", "西の親の会"]);
  });
});

describe("the layout task", () => {
  const network = buildNetwork(
    dataset({
      ties: [
        tie("a", "b", { id: "1" }),
        tie("b", "a", { id: "2" }),
        tie("a", "c", { via: "b", id: "3" }),
        tie("d", "d", { id: "loop" }),
      ],
    }),
  );

  test("has a body for every actor, 13 to 27 and its outline, with room for its label", () => {
    const { bodies } = layoutTaskOf(network, {});
    expect(bodies.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    for (const { radius, labelWidth, labelHeight } of bodies) {
      expect(radius).toBeGreaterThanOrEqual(13);
      expect(radius).toBeLessThanOrEqual(28);
      expect(labelWidth).toBeGreaterThan(0);
      expect(labelHeight).toBeGreaterThanOrEqual(13 * LABEL_LINE);
    }
  });

  test("adds parallel ties up as a square root, draws introducers in by half, and has no loops", () => {
    const springs = layoutTaskOf(network, {}).springs.map(({ source, target, weight }) => [
      `${source}${target}`,
      weight,
    ]);
    expect(Object.fromEntries(springs)).toEqual({ ab: Math.sqrt(2.5), ac: 1, bc: Math.sqrt(0.5) });
  });

  test("holds fixed exactly those who have a fixed place", () => {
    const { bodies } = layoutTaskOf(network, { b: { x: 1, y: 2 } });
    expect(bodies.map(({ fixed }) => fixed)).toEqual([null, { x: 1, y: 2 }, null, null]);
  });

  test("counts a contact once and an introduction made twice over for importance", () => {
    const [a, b, c, d] = sceneOf(network.dataset).actors;
    expect([a, b, c, d].map((one) => one?.importance)).toEqual([0.5, 1, 0.5, 0]);
    expect(b?.radius).toBe(27);
    expect(d?.radius).toBe(13);
  });

  test("joins bodies only, each pair once, for any data", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const { bodies, springs } = layoutTaskOf(buildNetwork(data), {});
        const ids = new Set(bodies.map(({ id }) => id));
        const pairs = springs.map(({ source, target }) => JSON.stringify([source, target].toSorted()));
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { source, target, weight } of springs) {
          expect(ids.has(source) && ids.has(target) && source !== target && weight > 0).toBe(true);
        }
      }),
    );
  });
});
