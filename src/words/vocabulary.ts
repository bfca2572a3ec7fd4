/** Names of types, kinds and steps in two languages; the owner's own words come first, unknown ones stay as written. */
import type {
  EpisodeKind,
  KindId,
  KnownActorType,
  KnownTieKind,
  Language,
  TypeId,
  VocabularyEntry,
} from "../model/index.ts";

const types: Record<KnownActorType, [string, string]> = {
  npo: ["NPO・市民団体", "NPO, group"],
  company: ["企業・事業者", "Company"],
  "city-center": ["市民協働推進センター", "Collaboration hub"],
  "ward-center": ["区民活動支援センター等", "Ward centre"],
  "welfare-council": ["社会福祉協議会", "Welfare council"],
  government: ["行政", "Government"],
  facility: ["地域施設・拠点", "Local facility"],
  foundation: ["財団・社団", "Foundation"],
  community: ["商店街・自治会", "Neighbourhood"],
  school: ["学校・大学", "School, university"],
  person: ["個人", "Person"],
  other: ["その他", "Other"],
};

const kinds: Record<KnownTieKind, [string, string]> = {
  introduction: ["紹介", "Introduction"],
  contact: ["つながり", "Contact"],
  consultation: ["相談", "Consultation"],
  advice: ["助言", "Advice"],
  meeting: ["打合せ", "Meeting"],
  venue: ["場の提供", "Venue"],
  supply: ["物資", "Supply"],
  support: ["支援", "Support"],
  cooperation: ["協働", "Cooperation"],
  operates: ["運営", "Operates"],
  "spin-off": ["独立", "Spin-off"],
  board: ["理事", "Board member"],
};

const episodes: Record<string, [string, string]> = {
  trouble: ["困りごと", "Trouble"],
  consultation: ["相談", "Consultation"],
  spark: ["ピン！", "Spark"],
  meeting: ["打合せ", "Meeting"],
  introduction: ["紹介", "Introduction"],
  milestone: ["節目", "Milestone"],
  outlook: ["これから", "Outlook"],
};

const of = (language: Language) => (pair: [string, string]) => pair[language === "ja" ? 0 : 1];
const all = (language: Language) => ({
  types: Object.fromEntries(Object.entries(types).map(([id, pair]) => [id, of(language)(pair)])),
  kinds: Object.fromEntries(Object.entries(kinds).map(([id, pair]) => [id, of(language)(pair)])),
  episodes: Object.fromEntries(Object.entries(episodes).map(([id, pair]) => [id, of(language)(pair)])),
});

export const vocabularyWords = { ja: all("ja"), en: all("en") };

function ownWord(entries: readonly VocabularyEntry[], id: string, language: Language): string {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) return "";
  return language === "ja" ? entry.labelJa || entry.labelEn : entry.labelEn || entry.labelJa;
}

function lookUp(table: Record<string, string>, id: string): string | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/** The name of a type of actor: the owner's label, else ours, else the word as it stands in the data. */
export function typeInWords(id: TypeId, language: Language, own: readonly VocabularyEntry[] = []): string {
  return ownWord(own, id, language) || (lookUp(vocabularyWords[language].types, id) ?? id);
}

/** The name of a kind of tie, chosen as in `typeInWords`. */
export function kindInWords(id: KindId, language: Language, own: readonly VocabularyEntry[] = []): string {
  return ownWord(own, id, language) || (lookUp(vocabularyWords[language].kinds, id) ?? id);
}

/** The name of a kind of step, or the word as written. */
export function episodeKindInWords(id: EpisodeKind, language: Language): string {
  return lookUp(vocabularyWords[language].episodes, id) ?? id;
}
