/** One thing being said: typed in a line or in fields, understood while it is typed, asked about where it is open. */
import { useMemo, useState } from "react";
import { type Told, whenSaid } from "../../commands/index.ts";
import type { Actor, KindId, Party, Saying } from "../../model/index.ts";
import { selectForms, selectNameBook, selectNetwork } from "../../state/index.ts";
import { hasSameTie, isSaidTwice, type Named, type Understanding, understandDated } from "../../workshop/index.ts";
import { useNow } from "../useEnishi.tsx";

export type Role = "via" | "from" | "to";
const ROLES: readonly Role[] = ["via", "from", "to"];

export interface Fields {
  readonly via: string;
  readonly from: string;
  readonly to: string;
  readonly kind: KindId;
}

/** What only the user can answer. */
export type Question =
  | { readonly sort: "which"; readonly readings: readonly Understanding[] }
  | {
      readonly sort: "who";
      readonly role: Role;
      readonly named: Named;
      readonly reading: Understanding;
      readonly decided: Partial<Record<Role, Party>>;
    };

export type Fault = "not-read" | "missing" | "twice" | "when-unread" | "when-ambiguous" | null;

const NO_FIELDS: Fields = { via: "", from: "", to: "", kind: "introduction" };

/** `before`: what is mended. `onTold` hears of what was said once nothing is open any more. */
export function useEntry(before: Saying | null, onTold: (told: Told) => void) {
  const book = useNow(selectNameBook);
  const forms = useNow(selectForms);
  const network = useNow(selectNetwork);
  const [mode, setMode] = useState<"line" | "fields">(before === null ? "line" : "fields");
  const [line, setLine] = useState("");
  const [fields, setFields] = useState<Fields>(before === null ? NO_FIELDS : fieldsOf(before));
  const [when, setWhen] = useState(before?.when?.written ?? "");
  const [words, setWords] = useState(before?.words ?? "");
  const [question, setQuestion] = useState<Question | null>(null);
  const [fault, setFault] = useState<Fault>(null);
  /** Whom a name was said to mean when it was taken from the list, or before it was mended. */
  const [meant, setMeant] = useState<ReadonlyMap<string, Party>>(
    () => new Map(before === null ? [] : partiesByName(before)),
  );

  const { readings, date } = useMemo(
    () =>
      mode === "line"
        ? understandDated(line, book, forms, isDate)
        : { readings: readingOf(fields, book.whoIs), date: "" },
    [mode, line, fields, book, forms],
  );
  /** The date that counts: of its own field, else as it stands in the sentence. */
  const told = when.trim() === "" ? date : when;

  const partyOf = (actor: Actor): Party => ({ id: actor.id, name: actor.name, type: actor.type });
  /** Who it is, where that is beyond doubt. */
  const known = (named: Named): Party | null => {
    const taken = meant.get(named.name);
    if (taken && (named.actors.includes(taken.id) || named.actors.length === 0)) return taken;
    const actor = named.actors.length === 1 ? network.actors.get(named.actors[0] ?? "") : undefined;
    return actor === undefined ? null : partyOf(actor);
  };

  /** Everybody in it is known, and the map has such a tie already. */
  const isOnMap = (reading: Understanding): boolean => {
    const [from, to] = [known(reading.from), known(reading.to)];
    const via = reading.via && known(reading.via);
    if (!from?.id || !to?.id || (reading.via !== null && !via?.id)) return false;
    const told = { from: from.id, to: to.id, via: via?.id ?? null, kind: reading.kind };
    return hasSameTie(network.dataset.ties, told) && (before === null || !hasSameTie([tieBefore(before)], told));
  };

  const proceed = (reading: Understanding, decided: Partial<Record<Role, Party>>) => {
    const found: Partial<Record<Role, Party>> = { ...decided };
    for (const role of ROLES) {
      const named = reading[role];
      if (named === null || found[role]) continue;
      const party = known(named);
      if (party === null) return setQuestion({ sort: "who", role, named, reading, decided: found });
      found[role] = party;
    }
    const { via = null, from, to } = found;
    if (from === undefined || to === undefined) return setFault("missing");
    const ids = [via, from, to].flatMap((party) => (party === null ? [] : [party.id || party.name]));
    setQuestion(null);
    if (new Set(ids).size < ids.length) return setFault("twice");
    const said = whenSaid(told);
    if ("problem" in said) return setFault(said.problem === "ambiguous" ? "when-ambiguous" : "when-unread");
    onTold({ via, from, to, kind: reading.kind, when: said.when, words: words.trim() });
  };

  return {
    mode,
    line,
    fields,
    when,
    words,
    question,
    fault,
    readings,
    date,
    known,
    isOnMap,
    setWhen: (text: string) => {
      setFault(null);
      setWhen(text);
    },
    setWords,
    write: (text: string, taken: Actor | null) => {
      setFault(null);
      setLine(text);
      if (taken) setMeant(withMeant(meant, taken));
    },
    fill: (part: Partial<Fields>, taken: Actor | null = null) => {
      setFault(null);
      setFields({ ...fields, ...part });
      if (taken) setMeant(withMeant(meant, taken));
    },
    /** To the other way of writing; what was understood goes along. */
    changeMode: () => {
      const [reading] = readings;
      if (mode === "line" && reading) setFields(fieldsFrom(reading));
      if (mode === "line" && when.trim() === "") setWhen(date);
      setFault(null);
      setQuestion(null);
      setMode(mode === "line" ? "fields" : "line");
    },
    submit: () => {
      const [reading, ...more] = readings;
      const said = whenSaid(told);
      if (reading === undefined) {
        const isTwice =
          mode === "line" ? isSaidTwice(line, book, forms) : fields.from.trim() !== "" && fields.to.trim() !== "";
        return setFault(isTwice ? "twice" : mode === "line" ? "not-read" : "missing");
      }
      if ("problem" in said) return setFault(said.problem === "ambiguous" ? "when-ambiguous" : "when-unread");
      if (more.length > 0) return setQuestion({ sort: "which", readings });
      proceed(reading, {});
    },
    chooseReading: (reading: Understanding) => proceed(reading, {}),
    answer: (party: Party) => {
      if (question?.sort === "who") proceed(question.reading, { ...question.decided, [question.role]: party });
    },
    takeBack: () => setQuestion(null),
    /** Answers how to put back what stood, unless something else stands by then. */
    clear: () => {
      setLine("");
      setFields({ ...NO_FIELDS, kind: fields.kind });
      setWhen("");
      setWords("");
      setQuestion(null);
      setFault(null);
      setMeant(new Map());
      return () => {
        setLine((now) => now || line);
        setFields((now) => (now.via + now.from + now.to === "" ? fields : now));
        setWhen((now) => now || when);
        setWords((now) => now || words);
        setMeant((now) => (now.size === 0 ? meant : now));
      };
    },
  };
}

export type Entry = ReturnType<typeof useEntry>;

function isDate(text: string): boolean {
  const said = whenSaid(text);
  return "when" in said && said.when !== null;
}

function withMeant(meant: ReadonlyMap<string, Party>, { id, name, type }: Actor): ReadonlyMap<string, Party> {
  return new Map([...meant, [name, { id, name, type }]]);
}

function partiesByName({ via, from, to }: Saying): readonly (readonly [string, Party])[] {
  return [via, from, to].flatMap((party) => (party === null ? [] : [[party.name, party] as const]));
}

function tieBefore({ from, to, via, kind }: Saying) {
  return { from: from.id, to: to.id, via: via?.id ?? null, kind };
}

function fieldsOf({ via, from, to, kind }: Saying): Fields {
  return { via: via?.name ?? "", from: from.name, to: to.name, kind };
}

function fieldsFrom({ via, from, to, kind }: Understanding): Fields {
  return { via: via?.name ?? "", from: from.name, to: to.name, kind };
}

/** The fields as a reading; none where one of the two is missing, or one name stands there twice. Only an introduction has an introducer. */
function readingOf(
  { via, from, to, kind }: Fields,
  whoIs: (name: string) => Named["actors"],
): readonly Understanding[] {
  const named = (text: string): Named => ({ name: text.trim(), actors: whoIs(text.trim()) });
  const names = [kind === "introduction" ? via : "", from, to].map((name) => name.trim()).filter((name) => name !== "");
  if (from.trim() === "" || to.trim() === "" || new Set(names).size < names.length) return [];
  const introducer = kind === "introduction" && via.trim() !== "" ? named(via) : null;
  return [{ kind, via: introducer, from: named(from), to: named(to) }];
}
