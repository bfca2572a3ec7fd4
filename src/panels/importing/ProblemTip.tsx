/** A row's doubts in sentences, on hover, focus and touch; a screen reader has them as the name of the mark. */
import { type ReactNode, useState } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import type { Problem } from "../../model/index.ts";
import { Sentence } from "../Data.tsx";
import { useWords } from "../useEnishi.tsx";
import styles from "./ProblemTip.module.css";

const MOST = 4;

export function ProblemTip({ problems, children }: { problems: readonly Problem[]; children: ReactNode }) {
  const { problems: words, importing } = useWords();
  const [open, setOpen] = useState(false);
  const sentences = problems.slice(0, MOST).map((problem) => words.sentence(problem));
  return (
    <TooltipTrigger delay={200} closeDelay={100} isOpen={open} onOpenChange={setOpen}>
      <Button
        className={styles.tipButton ?? ""}
        aria-label={importing.preview.reason(sentences.join(" "))}
        onPress={() => setOpen(true)}
      >
        {children}
      </Button>
      <Tooltip className={styles.tip ?? ""} placement="top end" offset={6}>
        {sentences.map((sentence) => (
          <p key={sentence}>
            <Sentence>{sentence}</Sentence>
          </p>
        ))}
      </Tooltip>
    </TooltipTrigger>
  );
}
