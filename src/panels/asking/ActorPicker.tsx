/** A field that names one actor: found by any spelling, chosen from a list, by mouse, touch or keyboard. */
import { type ComponentProps, useContext, useMemo, useState } from "react";
import { Button, ComboBox, ComboBoxStateContext, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { type Actor, type ActorId, shortNameOf } from "../../model/index.ts";
import { foundBy, selectNetwork, selectShown } from "../../state/index.ts";
import { Data, useLangOf } from "../Data.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useNow, useWords } from "../useEnishi.tsx";
import styles from "./ActorPicker.module.css";

/** Lists longer than this are for typing, not for scrolling. */
const MOST_LISTED = 30;

export interface ActorPickerProps {
  readonly chosen: ActorId | null;
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (actor: ActorId) => void;
}

export function ActorPicker({ chosen, label, placeholder, onChoose }: ActorPickerProps) {
  const { asking: words } = useWords();
  const langOf = useLangOf();
  const network = useNow(selectNetwork);
  const shown = useNow(selectShown);
  const actor = chosen === null ? null : (network.actors.get(chosen) ?? null);
  const name = actor === null ? "" : shortNameOf(actor.name);
  /** What is being typed; `null` while the field only says who is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const items = useMemo(
    () => offered(network.dataset.actors, typed === null ? null : foundBy(network, shown, typed).actors, typed),
    [network, shown, typed],
  );
  return (
    <ComboBox<Actor>
      className={styles.picker ?? ""}
      aria-label={label}
      items={items}
      inputValue={typed ?? name}
      onInputChange={(text) => setTyped(text === name ? null : text)}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        setTyped(null);
        if (key !== null && key !== chosen) onChoose(String(key));
      }}
      onFocusChange={(focused) => !focused && setTyped(null)}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <div className={styles.field}>
        {actor && <TypeMark type={actor.type} size={22} />}
        <span className={styles.grown} data-text={typed ?? (name || placeholder)}>
          <OpenedByHand
            className={styles.input ?? ""}
            lang={langOf(typed ?? name) ?? ""}
            placeholder={placeholder}
            size={1}
            onFocus={(event) => event.currentTarget.select()}
          />
        </span>
        <Button className={styles.arrow ?? ""}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1.5 3.5h9L6 9z" fill="currentColor" />
          </svg>
        </Button>
      </div>
      <Popover className={styles.popover ?? ""} offset={4}>
        <ListBox<Actor>
          className={styles.list ?? ""}
          renderEmptyState={() => <p className={styles.none}>{words.noneFound(typed ?? "")}</p>}
        >
          {({ id, name: whole, type, ward }) => (
            <ListBoxItem id={id} textValue={shortNameOf(whole)} className={styles.option ?? ""}>
              <TypeMark type={type} size={20} />
              <span className={styles.name}>
                <Data>{whole}</Data>
              </span>
              {ward !== "" && (
                <span className={styles.ward}>
                  <Data>{ward}</Data>
                </span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Opens its list where it is clicked, not where the keyboard comes by: an open list lies over the answer. */
function OpenedByHand(props: ComponentProps<typeof Input>) {
  const state = useContext(ComboBoxStateContext);
  return <Input {...props} onClick={() => state?.open(null, "manual")} />;
}

/** All actors in the data's order before one types; then those found, the best first. */
function offered(
  actors: readonly Actor[],
  found: readonly { readonly actor: ActorId }[] | null,
  typed: string | null,
): readonly Actor[] {
  if (found === null || typed?.trim() === "") return actors.slice(0, MOST_LISTED);
  const wanted = new Map(found.slice(0, MOST_LISTED).map(({ actor }, rank) => [actor, rank]));
  return actors
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0));
}
