/** The gallery: one small scene by its name (`?scene=triad`), or the list of all. `&theme=dark`, `&language=en` change the look. */
import { useLayoutEffect, useState } from "react";
import { type MapIntent, NetworkMap } from "../../src/map/index.ts";
import { LANGUAGES, type Language, THEMES, type Theme } from "../../src/model/index.ts";
import type { Scene } from "../../src/scene/index.ts";
import { GALLERY_ENTRIES } from "./names.ts";
import { GALLERY_SCENES, type GalleryScene } from "./scenes.ts";

export function Gallery({ asked }: { asked: URLSearchParams }) {
  const entry = GALLERY_ENTRIES.find(({ name }) => name === asked.get("scene"));
  const theme = THEMES.find((known) => known === asked.get("theme")) ?? entry?.theme ?? "light";
  const language = LANGUAGES.find((known) => known === asked.get("language")) ?? "ja";
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
  }, [theme, language]);
  const [first] = useState(() => (entry ? GALLERY_SCENES[entry.name]() : null));
  return first ? <Stage first={first} theme={theme} language={language} /> : <Index />;
}

function Index() {
  return (
    <ul className="index">
      {GALLERY_ENTRIES.map(({ name, about }) => (
        <li key={name}>
          <a href={`?scene=${name}`}>{name}</a> {about}
        </li>
      ))}
    </ul>
  );
}

/** Plays the host: what is picked is selected, what is dragged stays, so that the gallery can be played with. */
function Stage({ first, theme, language }: { first: GalleryScene; theme: Theme; language: Language }) {
  const [scene, setScene] = useState(first.scene);
  const [hover, setHover] = useState<{ actor: string | null; tie: string | null }>({
    actor: first.hoveredActor ?? null,
    tie: first.hoveredTie ?? null,
  });
  const [told, setTold] = useState<MapIntent[]>([]);
  const follow = (intent: MapIntent) => {
    if (intent.type === "actor-hovered") setHover({ actor: intent.actor, tie: null });
    else if (intent.type === "tie-hovered") setHover({ actor: null, tie: intent.tie });
    else {
      setTold((before) => [...before, intent]);
      setScene((before) => followed(before, intent));
    }
  };
  return (
    <div className="stage" data-told={JSON.stringify(told)}>
      <NetworkMap
        scene={scene}
        theme={theme}
        language={language}
        camera={{ serial: 0, target: "all" }}
        hoveredActor={hover.actor}
        hoveredTie={hover.tie}
        onIntent={follow}
      />
    </div>
  );
}

function followed(scene: Scene, intent: MapIntent): Scene {
  const select = (chosen: (id: string, was: boolean) => boolean): Scene => ({
    ...scene,
    actors: scene.actors.map((actor) => ({ ...actor, selected: chosen(actor.id, actor.selected) })),
  });
  if (intent.type === "actor-picked") {
    return select((id, was) => (id === intent.actor ? !(was && intent.additive) : was && intent.additive));
  }
  if (intent.type === "actors-boxed") return select((id) => intent.actors.includes(id));
  if (intent.type === "ground-picked") return select(() => false);
  if (intent.type !== "actors-dragged") return scene;
  return {
    ...scene,
    actors: scene.actors.map((actor) => ({ ...actor, at: intent.moved[actor.id] ?? actor.at })),
  };
}
