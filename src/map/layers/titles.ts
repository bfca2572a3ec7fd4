/** The vertical titles of story grounds, set by the browser: upright Japanese, Latin lying on its side. */
import type { StoryGround } from "../../scene/index.ts";
import { langOf } from "../../words/index.ts";
import { storyInkOf } from "../paint.ts";
import { toScreen } from "../viewport.ts";
import type { Pen } from "./pen.ts";

type Moment = Pick<Pen, "scene" | "viewport" | "paint">;

/** Makes the layer's titles agree with the scene; keeps elements of titles that stay. A story that is told has its title elsewhere. */
export function placeTitles(root: HTMLElement, { scene, viewport, paint }: Moment, className: string): void {
  const grounds = scene.path === null ? scene.grounds : [];
  const wanted = new Map(grounds.map((ground) => [ground.story, ground]));
  const standing = new Map<string, HTMLElement>();
  for (const child of [...root.children] as HTMLElement[]) {
    const story = child.dataset.story ?? "";
    if (wanted.has(story)) standing.set(story, child);
    else child.remove();
  }
  for (const ground of grounds) {
    const element = standing.get(ground.story) ?? root.appendChild(titleElement(ground, className));
    if (element.textContent !== ground.title) setTitle(element, ground.title);
    const { x, y } = toScreen(viewport, ground.titleAt);
    element.hidden = !hasRoom(ground, viewport.zoom, paint.letterScale);
    element.style.color = storyInkOf(paint, ground.order);
    element.style.transform = `translate(${x}px, ${y}px) translateX(-50%)`;
  }
}

/** A title longer than its ground is no title of it; from so far away the grounds speak by colour. */
function hasRoom({ outline, titleBox }: StoryGround, zoom: number, letterScale: number): boolean {
  const ys = outline.map(({ y }) => y);
  return (titleBox.bottom - titleBox.top) * letterScale <= (Math.max(...ys) - Math.min(...ys)) * zoom * 1.05;
}

/** The layer does not know the page's language: what is Japanese says so on any page. */
function setTitle(element: HTMLElement, title: string): void {
  element.textContent = title;
  const lang = langOf(title, "en");
  if (lang === undefined) element.removeAttribute("lang");
  else element.lang = lang;
}

function titleElement(ground: StoryGround, className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.dataset.story = ground.story;
  return element;
}
