/** The map: a scene drawn with Cytoscape. */
import type { Language, Theme } from "../model/index.ts";
import type { Scene } from "../scene/index.ts";
import type { MapIntent } from "./intents.ts";

export interface NetworkMapProps {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly language: Language;
  /** Acts once for each new serial. */
  readonly camera: { readonly serial: number; readonly target: "all" | "selection" | "step" | "zoom-in" | "zoom-out" };
  readonly hoveredActor: string | null;
  readonly hoveredTie: string | null;
  readonly onIntent: (intent: MapIntent) => void;
}

export function NetworkMap(_props: NetworkMapProps) {
  return <div />;
}
