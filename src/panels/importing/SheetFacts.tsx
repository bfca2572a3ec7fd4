/** How the shown file is understood, in a few short sentences, each with a way to change it. */
import { decideSheet } from "../../commands/index.ts";
import { ENCODINGS, type Encoding, FILE_KINDS, type FileKind, type SheetView } from "../../model/index.ts";
import { type Draft, decidedFor } from "../../state/index.ts";
import { Sentence } from "../Data.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import { brief } from "./brief.ts";
import { Choose, type Option } from "./Choose.tsx";
import styles from "./SheetFacts.module.css";

const ROWS_OFFERED = 15;
const NO_HEADER = "0";

export function SheetFacts({ draft, sheet }: { draft: Draft; sheet: SheetView }) {
  const enishi = useEnishi();
  const { importing, problems } = useWords();
  const say = importing.sheet;
  const { file, encoding, delimiter, headerRow, headerRows, titleRows, blankRows, kind, sheetNames } = sheet;
  const decided = decidedFor(draft, file);
  // what was said of columns by their place says nothing of another sheet or another kind
  const anew = {
    ...(decided.columns && { columns: {} }),
    ...(decided.dates && { dates: {} }),
  };
  return (
    <p className={styles.facts}>
      {sheetNames.length > 1 && (
        <Fact
          text={say.name(sheet.sheet)}
          label={say.nameLabel}
          options={sheetNames.map((name) => ({ id: name, text: name }))}
          chosen={sheet.sheet}
          onChoose={(name) => decideSheet(enishi, file, { sheet: name, ...anew })}
        />
      )}
      {encoding !== "" && (
        <Fact
          text={say.encoding(say.encodings[encoding][0])}
          label={say.encodingLabel}
          options={ENCODINGS.map((id) => ({ id, text: say.encodings[id][0], hint: say.encodings[id][1] }))}
          chosen={encoding}
          onChoose={(id) => decideSheet(enishi, file, { encoding: id as Encoding })}
        />
      )}
      <Fact
        text={headerRow === 0 ? say.noHeader : say.header(headerRow, headerRows, titleRows, blankRows)}
        label={say.headerLabel}
        options={[...headersOf(sheet, say.headerRow), { id: NO_HEADER, text: say.headerNone }]}
        chosen={String(headerRow)}
        onChoose={(row) => decideSheet(enishi, file, { headerRow: Number(row) })}
      />
      <Fact
        text={kind === "unknown" ? say.kindUnknown : say.kind(problems.fileNames[kind])}
        label={say.kindLabel}
        options={FILE_KINDS.map((id) => ({ id, text: problems.fileNames[id] }))}
        chosen={kind}
        onChoose={(id) => decideSheet(enishi, file, { kind: id as FileKind, ...anew })}
      />
      {Object.hasOwn(say.delimiters, delimiter) && <span className={styles.fact}>{say.delimiters[delimiter]}</span>}
      {(draft.reading?.reports.length ?? 0) > 1 && (
        <button type="button" className={styles.link} onClick={() => decideSheet(enishi, file, { leftOut: true })}>
          {importing.files.leaveOut}
        </button>
      )}
      {draft.remembered.includes(file) && <span className={styles.remembered}>{say.remembered}</span>}
    </p>
  );
}

/** The rows among which the header is looked for. */
function headersOf(sheet: SheetView, nameOf: (row: number) => string): readonly Option[] {
  return sheet.rows
    .filter(({ role }) => role !== "blank")
    .slice(0, ROWS_OFFERED)
    .map(({ row, cells }) => {
      const words = cells.slice(0, 8).filter((cell) => cell.trim() !== "");
      return { id: String(row), text: nameOf(row), hint: words.map((cell) => brief(cell, 10)).join("・") };
    });
}

interface FactProps {
  readonly text: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Fact({ text, label, options, chosen, onChoose }: FactProps) {
  const { change } = useWords().importing;
  return (
    <span className={styles.fact}>
      <span>
        <Sentence>{text}</Sentence>
      </span>
      <Choose
        className={styles.link}
        label={label}
        name={`${change}: ${label}`}
        options={options}
        chosen={chosen}
        onChoose={onChoose}
      >
        {change}
      </Choose>
    </span>
  );
}
