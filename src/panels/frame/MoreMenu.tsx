/** What is wished for less often: undo, laying out again, reports and decisions about the data, saving, a link, the keys. */
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import {
  chooseLanguage,
  chooseTheme,
  copyLink,
  layOutAgain,
  openFiles,
  openMaker,
  openSaying,
  redo,
  saveFolder,
  saveZip,
  showDialog,
  startPresenting,
  undo,
} from "../../commands/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { READABLE } from "./FileButton.tsx";
import { MoreIcon } from "./icons.tsx";
import styles from "./MoreMenu.module.css";

export function MoreMenu({ className }: { className: string | undefined }) {
  const enishi = useEnishi();
  const { app, making, presenting, room } = useWords();
  const sayings = useNow((state) => state.document.sayings.length);
  const canUndo = useNow((state) => state.history.past.length > 0);
  const empty = useNow((state) => state.document.dataset.actors.length === 0);
  const canRedo = useNow((state) => state.history.future.length > 0);
  const theme = useNow((state) => state.view.theme);
  const language = useNow((state) => state.view.language);
  const disabled = [
    ...(canUndo ? [] : ["undo"]),
    ...(canRedo ? [] : ["redo"]),
    ...(empty
      ? ["present", "make", "say", "review", "layOutAgain", "duplicates", "vocabulary", "saveZip", "saveFolder"]
      : []),
  ];
  const actions: Record<string, () => void> = {
    open: () => chooseFiles(false, (files) => void openFiles(enishi, files)),
    openFolder: () => chooseFiles(true, (files) => void openFiles(enishi, files)),
    present: () => startPresenting(enishi),
    projector: () => chooseTheme(enishi, theme === "projector" ? "light" : "projector"),
    language: () => chooseLanguage(enishi, language === "ja" ? "en" : "ja"),
    make: () => openMaker(enishi),
    layOutAgain: () => void layOutAgain(enishi),
    undo: () => undo(enishi),
    redo: () => redo(enishi),
    copyLink: () => void copyLink(enishi),
    report: () => showDialog(enishi, "problems"),
    duplicates: () => showDialog(enishi, "duplicates"),
    vocabulary: () => showDialog(enishi, "vocabulary"),
    library: () => showDialog(enishi, "library"),
    saveZip: () => saveZip(enishi),
    saveFolder: () => void saveFolder(enishi),
    say: () => openSaying(enishi),
    review: () => showDialog(enishi, "room"),
    keys: () => showDialog(enishi, "help"),
  };
  const item = (id: string, text: string, key?: string, extra = "") => (
    <MenuItem id={id} className={`${styles.item} ${extra}`} textValue={text}>
      <span>{text}</span>
      {key && <kbd>{key}</kbd>}
    </MenuItem>
  );
  return (
    <MenuTrigger>
      <Button {...(className && { className })} aria-label={app.more}>
        <MoreIcon />
      </Button>
      <Popover className={styles.popover ?? ""} placement="bottom end">
        <Menu
          className={styles.menu ?? ""}
          aria-label={app.more}
          disabledKeys={disabled}
          onAction={(id) => actions[String(id)]?.()}
        >
          {item("open", app.open, undefined, styles.phone)}
          {item("present", presenting.start, "P", styles.phone)}
          {item("projector", app.projector, undefined, styles.phone)}
          {item("language", app.otherLanguage, undefined, styles.phone)}
          {item("undo", app.menu.undo, "Ctrl Z")}
          {item("redo", app.menu.redo, "Ctrl Shift Z")}
          {item("layOutAgain", app.menu.layOutAgain)}
          {item("make", making.make)}
          <Separator className={styles.rule ?? ""} />
          {item("report", app.menu.report)}
          {item("duplicates", app.menu.duplicates)}
          {item("vocabulary", app.menu.vocabulary)}
          <Separator className={styles.rule ?? ""} />
          {item("say", room.say, "N")}
          {item("review", sayings === 0 ? room.reviewing.title : room.reviewOf(sayings))}
          <Separator className={styles.rule ?? ""} />
          {item("openFolder", app.menu.openFolder)}
          {item("library", app.menu.library)}
          {item("saveZip", app.menu.saveZip)}
          {item("saveFolder", app.menu.saveFolder)}
          <Separator className={styles.rule ?? ""} />
          {item("copyLink", app.menu.copyLink)}
          {item("keys", app.menu.keys, "?")}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function chooseFiles(folder: boolean, onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  if (folder) input.webkitdirectory = true;
  else input.accept = READABLE;
  input.onchange = () => onFiles([...(input.files ?? [])]);
  input.click();
}
