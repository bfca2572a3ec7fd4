/** The sentences a facilitator may type: which words part the names, in what order, and what kind of tie they tell of. */
import type { KindId, VocabularyEntry } from "../model/index.ts";

export type Role = "via" | "from" | "to";

/** A sentence: a name, a particle, a name, a particle ... and words at its end. */
export interface Form {
  readonly kind: KindId;
  /** Whose names stand there, from left to right. */
  readonly roles: readonly Role[];
  /** What stands behind each name: words of which one must be there. Behind the last they end the sentence. */
  readonly behind: readonly (readonly string[])[];
}

const SUBJECT = ["が", "は", "も"];
const OBJECT = ["を"];
const TO = ["に", "へ"];
const WITH = ["と"];

const JA_VERBS: readonly string[] = ["紹介", "引き合わせ", "引合せ", "引き合せ", "つな", "繋", "橋渡し"];
/** Said of whom was introduced by somebody: 「A が B に C を紹介された」. */
const JA_BY: readonly string[] = ["紹介され", "紹介してもら", "紹介していただ"];
const JA_MEETS: readonly string[] = ["出会", "知り合", "つなが", "繋が", "会った", "会う"];

/** Japanese words for a contact of two: the kind, how it is told with 「と」, and what takes its object by 「に」 or 「を」. */
const JA_CONTACTS: readonly (readonly [KindId, readonly string[], ("に" | "を" | "と")[]])[] = [
  ["cooperation", ["協働", "連携", "協力", "一緒に活動"], ["と"]],
  ["consultation", ["相談"], ["に", "と"]],
  ["advice", ["助言", "アドバイス"], ["に"]],
  ["meeting", ["打合せ", "打ち合わせ", "打合わせ", "会議", "会合"], ["と"]],
  ["venue", ["場の提供", "場を提供", "場所を提供", "会場を提供", "場所を貸", "会場を貸"], ["に"]],
  ["supply", ["物資", "寄付", "寄贈", "品物を提供"], ["に"]],
  ["support", ["支援", "応援", "手伝"], ["を", "に"]],
  ["operates", ["運営"], ["を"]],
  ["contact", ["つながり", "つながって", "知り合い", "知人", "友人", "付き合い"], ["と", "に"]],
  ["board", ["理事"], ["と"]],
];

/** English words between two, and the kind they tell of; the second list is said of "A and B". */
const EN_CONTACTS: readonly (readonly [KindId, readonly string[], readonly string[]])[] = [
  [
    "cooperation",
    ["works with", "worked with", "cooperates with", "cooperated with"],
    ["cooperate", "work together", "worked together", "cooperated"],
  ],
  ["consultation", ["consulted", "consults", "asked"], []],
  ["advice", ["advised", "advises"], []],
  ["meeting", ["met", "meets", "met with"], ["met", "meet"]],
  ["venue", ["gave a venue to", "gave room to", "hosts", "hosted"], []],
  ["supply", ["supplied", "supplies", "donated to"], []],
  ["support", ["supported", "supports", "helped", "helps"], []],
  ["operates", ["operates", "runs"], []],
  ["contact", ["knows", "knew", "is in contact with"], ["know each other", "are in contact"]],
];

const spaced = (words: readonly string[]) => words.map((word) => ` ${word} `);
const final = (words: readonly string[]) => words.map((word) => ` ${word}`);

const form = (kind: KindId, roles: readonly Role[], behind: readonly (readonly string[])[]): Form => ({
  kind,
  roles,
  behind,
});
const told = (roles: readonly Role[], ...behind: readonly (readonly string[])[]) => form("introduction", roles, behind);

const JAPANESE: readonly Form[] = [
  told(["via", "from", "to"], SUBJECT, OBJECT, joined(TO, JA_VERBS)),
  told(["via", "to", "from"], SUBJECT, TO, joined(OBJECT, JA_VERBS)),
  told(["from", "via", "to"], OBJECT, SUBJECT, joined(TO, JA_VERBS)),
  told(["to", "via", "from"], TO, SUBJECT, joined(OBJECT, JA_VERBS)),
  told(["from", "to", "via"], OBJECT, TO, joined(SUBJECT, JA_VERBS)),
  told(["via", "from", "to"], SUBJECT, WITH, joined(OBJECT, JA_VERBS)),
  told(
    ["via", "from", "to"],
    ["の紹介で", "の紹介により", "を通じて", "を通して"],
    SUBJECT,
    joined([...WITH, ...TO], JA_MEETS),
  ),
  told(
    ["from", "via", "to"],
    SUBJECT,
    ["の紹介で", "の紹介により", "を通じて", "を通して"],
    joined([...WITH, ...TO], JA_MEETS),
  ),
  told(["from", "via", "to"], SUBJECT, [...TO, "から"], joined(OBJECT, JA_BY)),
  told(["from", "to"], SUBJECT, joined(OBJECT, ["紹介"])),
  ...JA_CONTACTS.flatMap(([kind, words, particles]) => [
    form(kind, ["from", "to"], [SUBJECT, joined(particles, words)]),
    form(kind, ["from", "to"], [WITH, joined(SUBJECT, words)]),
    form(kind, ["from", "to"], [WITH, joined(["の"], words)]),
  ]),
];

const ENGLISH: readonly Form[] = [
  told(["via", "from", "to"], spaced(["introduced", "introduces"]), spaced(["to"]), [""]),
  told(["via", "from", "to"], spaced(["introduced", "introduces", "connected", "connects"]), spaced(["and", "with"]), [
    "",
  ]),
  told(["from", "to", "via"], spaced(["met", "meets", "got to know"]), spaced(["through", "thanks to"]), [""]),
  told(["from", "to", "via"], spaced(["was introduced to", "is introduced to"]), spaced(["by"]), [""]),
  told(["from", "to", "via"], spaced(["and"]), spaced(["were introduced by"]), [""]),
  told(["from", "to"], spaced(["introduced", "introduces"]), [""]),
  ...EN_CONTACTS.flatMap(([kind, between, together]) => [
    form(kind, ["from", "to"], [spaced(between), [""]]),
    ...(together.length > 0 ? [form(kind, ["from", "to"], [spaced(["and"]), final(together)])] : []),
  ]),
];

function joined(particles: readonly string[], words: readonly string[]): readonly string[] {
  return particles.flatMap((particle) => words.map((word) => particle + word));
}

/** All sentences that are understood; the owner's own kinds of ties can be told as 「A と B が …」 and "A and B …". */
export function formsFor(own: readonly VocabularyEntry[]): readonly Form[] {
  const owners = own.flatMap(({ id, labelJa, labelEn }) => {
    const words = [id, labelJa, labelEn].map((word) => word.normalize("NFKC").toLowerCase().trim());
    const named = words.filter((word) => word !== "");
    return [
      form(id, ["from", "to"], [WITH, joined(SUBJECT, named)]),
      form(id, ["from", "to"], [spaced(["and"]), final(named)]),
    ];
  });
  return [...JAPANESE, ...ENGLISH, ...owners];
}
