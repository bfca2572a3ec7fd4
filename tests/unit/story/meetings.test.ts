/** Where stories meet: who is in both, and where each comes in. */
import { expect, it } from "vitest";
import { type Actor, EMPTY_DATASET, type Episode, type Story } from "../../../src/model/index.ts";
import { buildNetwork, meetingActors } from "../../../src/network/index.ts";
import { meetingsOf } from "../../../src/story/index.ts";

const actor = (id: string): Actor => ({
  id,
  name: id,
  reading: "",
  type: "npo",
  ward: "",
  parent: null,
  topics: [],
  needs: [],
  offers: [],
  aliases: [],
  corporateNumber: "",
  url: "",
  description: "",
  visibility: "public",
  source: "",
  declared: true,
});
const story = (id: string): Story => ({ id, title: id, ward: "", summary: "", color: "", source: "" });
const episode = (of: string, step: number, actors: readonly string[], speakerActor: string | null = null): Episode => ({
  id: `${of}-${step}`,
  story: of,
  step,
  when: null,
  kind: "meeting",
  title: "",
  text: "",
  speaker: "",
  speakerActor,
  actors,
  ties: [],
  certain: true,
  source: "",
});

const NETWORK = buildNetwork({
  ...EMPTY_DATASET,
  actors: ["alone", "centre", "speaker"].map(actor),
  stories: ["one", "two", "three"].map(story),
  episodes: [
    episode("one", 1, ["alone", "centre"]),
    episode("one", 2, ["speaker"]),
    episode("two", 1, []),
    episode("two", 2, ["centre"]),
    episode("two", 3, ["centre"], "speaker"),
  ],
});

it("names the actors a story shares, with the first step at which each enters the other story", () => {
  const meetings = meetingsOf(NETWORK, meetingActors(NETWORK), "one");
  expect(
    meetings.map(({ actor: { id }, elsewhere }) => [
      id,
      ...elsewhere.map(({ story: { id: s }, order, episode: e }) => [s, order, e?.step]),
    ]),
  ).toEqual([
    ["centre", ["two", 1, 2]],
    ["speaker", ["two", 1, 3]],
  ]);
});

it("names nobody for a story that shares no actor", () => {
  expect(meetingsOf(NETWORK, meetingActors(NETWORK), "three")).toEqual([]);
});
