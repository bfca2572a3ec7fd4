/** What is wished for less often: laying out again, undo, a link, the reading report, the keys. */
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import {
  chooseLanguage,
  chooseTheme,
  copyLink,
  layOutAgain,
  openFiles,
  redo,
  showDialog,
  undo,
} from "../../commands/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { MoreIcon } from "./icons.tsx";
import styles from "./MoreMenu.module.css";

export function MoreMenu({ className }: { className: string | undefined }) {
  const enishi = useEnishi();
  const { app } = useWords();
  const canUndo = useNow((state) => state.history.past.length > 0);
  const canRedo = useNow((state) => state.history.future.length > 0);
  const theme = useNow((state) => state.view.theme);
  const language = useNow((state) => state.view.language);
  const disabled = [...(canUndo ? [] : ["undo"]), ...(canRedo ? [] : ["redo"])];
  const actions: Record<string, () => void> = {
    open: () => chooseFiles((files) => void openFiles(enishi, files)),
    projector: () => chooseTheme(enishi, theme === "projector" ? "light" : "projector"),
    language: () => chooseLanguage(enishi, language === "ja" ? "en" : "ja"),
    layOutAgain: () => void layOutAgain(enishi),
    undo: () => undo(enishi),
    redo: () => redo(enishi),
    copyLink: () => void copyLink(enishi),
    report: () => showDialog(enishi, "problems"),
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
          {item("projector", app.projector, undefined, styles.phone)}
          {item("language", app.otherLanguage, undefined, styles.phone)}
          {item("layOutAgain", app.menu.layOutAgain)}
          {item("undo", app.menu.undo, "Ctrl Z")}
          {item("redo", app.menu.redo, "Ctrl Shift Z")}
          <Separator className={styles.rule ?? ""} />
          {item("copyLink", app.menu.copyLink)}
          {item("report", app.menu.report)}
          {item("keys", app.menu.keys, "?")}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function chooseFiles(onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = ".csv,.tsv,.txt,text/csv";
  input.onchange = () => onFiles([...(input.files ?? [])]);
  input.click();
}
