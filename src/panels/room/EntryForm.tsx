/** Where one thing that was said is typed: in a line or in fields, with how it is read below, and what is open asked. */
import { useEffect, useId, useRef } from "react";
import { whenSaid } from "../../commands/index.ts";
import { TIE_KINDS } from "../../model/index.ts";
import { kindInWords, whenInWords } from "../../words/index.ts";
import { Data } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { Asked } from "./Asked.tsx";
import styles from "./EntryForm.module.css";
import { NameLine } from "./NameLine.tsx";
import { ReadAs } from "./ReadAs.tsx";
import type { Entry } from "./useEntry.ts";

export interface EntryFormProps {
  readonly entry: Entry;
  /** What the one button says. */
  readonly action: string;
  /** When and in which words are asked for at once; else on request. */
  readonly isWhole?: boolean;
}

export function EntryForm({ entry, action, isWhole = false }: EntryFormProps) {
  const { room } = useWords();
  const say = room.entry;
  const id = useId();
  const first = useRef<{ focus: () => void }>(null);
  const { question, fault, readings, mode } = entry;
  // whoever goes back to writing goes on in the line
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these call for it
  useEffect(() => {
    if (question === null) first.current?.focus();
  }, [question === null, mode]);
  const faults = {
    "not-read": say.notRead,
    missing: say.missing,
    twice: say.twice,
    "when-unread": say.whenUnread,
    "when-ambiguous": say.whenAmbiguous,
  };
  return (
    <div className={styles.form} data-asked={question !== null}>
      <div className={styles.row}>
        {mode === "line" ? (
          <NameLine
            ref={first}
            value={entry.line}
            label={say.line}
            placeholder={say.placeholder}
            describedBy={`${id}-said ${id}-keys`}
            invalid={fault === "not-read" || fault === "twice"}
            isComplete={(typed) => readings.length > 0 && !isOpenName(typed, readings)}
            onChange={entry.write}
            onEnter={entry.submit}
          />
        ) : (
          <FieldsOfEntry entry={entry} first={first} describedBy={`${id}-said`} />
        )}
        <button type="button" className={`${controls.primary} ${styles.add}`} onClick={entry.submit}>
          {action}
        </button>
      </div>
      <div id={`${id}-said`} className={styles.read} aria-live="polite">
        {fault !== null ? (
          <p className={styles.fault} role="alert">
            {faults[fault]}
          </p>
        ) : readings.length === 0 ? (
          <p className={styles.hint}>{say.notYet}</p>
        ) : (
          <>
            <span className={styles.hint}>{readings.length > 1 ? say.which : say.readAs}</span>
            {readings.map((reading) => (
              <ReadAs key={JSON.stringify(reading)} reading={reading} known={entry.known} />
            ))}
            {readings.some(entry.isOnMap) && <span className={styles.already}>{say.already}</span>}
            {entry.date !== "" && entry.when.trim() === "" && <DateRead date={entry.date} />}
          </>
        )}
      </div>
      {question !== null && <Asked entry={entry} question={question} />}
      <div className={styles.foot} hidden={question !== null}>
        <Details entry={entry} isOpen={isWhole} />
        <p id={`${id}-keys`} className={styles.keys}>
          {say.keys}
        </p>
        <button type="button" className={controls.link} onClick={entry.changeMode}>
          {mode === "line" ? say.byFields : say.byLine}
        </button>
      </div>
    </div>
  );
}

/** The date that was found in the sentence, as it will be kept. */
function DateRead({ date }: { date: string }) {
  const { room } = useWords();
  const language = useLanguage();
  const said = whenSaid(date);
  if (!("when" in said) || said.when === null) return null;
  return (
    <span className={styles.dated}>
      <span className={styles.hint}>{room.entry.when}</span>
      <Data>{whenInWords(said.when, language)}</Data>
    </span>
  );
}

/** Is the name under way one that the reading takes for new? Then the names it may mean go first. */
function isOpenName(typed: string, readings: Entry["readings"]): boolean {
  return readings.some(({ via, from, to }) =>
    [via, from, to].some((named) => named !== null && named.actors.length === 0 && named.name === typed),
  );
}

function FieldsOfEntry({
  entry,
  first,
  describedBy,
}: {
  entry: Entry;
  first: React.Ref<{ focus: () => void }>;
  describedBy: string;
}) {
  const { room } = useWords();
  const say = room.entry;
  const language = useLanguage();
  const own = useNow((state) => state.document.dataset.kinds);
  const { fields, fill, submit } = entry;
  const isIntroduction = fields.kind === "introduction";
  const kinds = [...new Set<string>([...TIE_KINDS, ...own.map(({ id }) => id)])];
  const field = (role: "via" | "from" | "to", label: string, hint = "") => (
    <div className={styles.field}>
      <span aria-hidden="true">{label}</span>
      <NameLine
        ref={role === (isIntroduction ? "via" : "from") ? first : null}
        value={fields[role]}
        label={label}
        placeholder={hint}
        whole
        describedBy={describedBy}
        isComplete={() => false}
        onChange={(text, taken) => fill({ [role]: text }, taken)}
        onEnter={submit}
      />
    </div>
  );
  return (
    <div className={styles.fields}>
      {isIntroduction && field("via", say.via, say.noVia)}
      {field("from", isIntroduction ? say.from : say.one)}
      {field("to", isIntroduction ? say.to : say.other)}
      <label className={styles.field}>
        <span>{say.kind}</span>
        <select className={controls.select} value={fields.kind} onChange={({ target }) => fill({ kind: target.value })}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindInWords(kind, language, own)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** When it happened, and in which words it was told. */
function Details({ entry, isOpen }: { entry: Entry; isOpen: boolean }) {
  const { room } = useWords();
  const say = room.entry;
  const enter = (event: React.KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    entry.submit();
  };
  const field = (label: string, hint: string, value: string, write: (text: string) => void) => (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        className={controls.field}
        value={value}
        placeholder={hint}
        autoComplete="off"
        onChange={({ target }) => write(target.value)}
        onKeyDown={enter}
      />
    </label>
  );
  return (
    <details className={styles.details} open={isOpen || entry.when !== "" || entry.words !== ""}>
      <summary>{say.more}</summary>
      <div className={styles.more}>
        {field(say.when, say.whenHint, entry.when, entry.setWhen)}
        {field(say.words, "", entry.words, entry.setWords)}
      </div>
    </details>
  );
}
