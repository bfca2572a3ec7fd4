/** Takes files dropped anywhere on the page, and says so while they hover. */
import { useEffect, useState } from "react";
import { openDropped } from "../../commands/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./FileDrop.module.css";

export function FileDrop() {
  const enishi = useEnishi();
  const { app } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) void openDropped(enishi, event.dataTransfer);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragover", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragover", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [enishi]);
  if (!over) return null;
  return (
    <div className={styles.veil}>
      <div className={styles.target}>
        <strong>{app.dropHere}</strong>
        <span>{app.dropKinds}</span>
        <span className={styles.local}>{app.dropDetail}</span>
      </div>
    </div>
  );
}
