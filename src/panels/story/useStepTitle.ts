/** What a step is called, in the language of the page. */
import { useCallback } from "react";
import type { Episode } from "../../model/index.ts";
import { selectNetwork, titleOfStep } from "../../state/index.ts";
import { useLanguage, useNow } from "../useEnishi.tsx";

export function useStepTitle(): (episode: Episode) => string {
  const network = useNow(selectNetwork);
  const language = useLanguage();
  return useCallback((episode) => titleOfStep(network, episode, language), [network, language]);
}
