/** Makes Cytoscape agree with a plan by the smallest difference: what is the same is not touched. */
import type { Core, ElementDefinition } from "cytoscape";
import type { ElementData, ElementPlan } from "./elements.ts";

/** Remembers the plan last drawn and applies only what differs from it. One for each Cytoscape instance. */
export function makeAgreement(cy: Core): (plans: readonly ElementPlan[]) => void {
  let drawn = new Map<string, ElementPlan>();

  return (plans) => {
    const wanted = new Map(plans.map((plan) => [plan.id, plan]));
    cy.batch(() => {
      for (const [id, had] of drawn) {
        const plan = wanted.get(id);
        if (!plan || isAnother(had, plan)) {
          cy.getElementById(id).remove();
          drawn.delete(id);
        }
      }
      const fresh: ElementDefinition[] = [];
      for (const plan of plans) {
        const had = drawn.get(plan.id);
        // an edge leaves with its node
        if (!had || cy.getElementById(plan.id).empty()) fresh.push(definitionOf(plan));
        else change(cy, had, plan);
      }
      if (fresh.length > 0) cy.add(fresh);
    });
    drawn = wanted;
  };
}

/** An edge cannot change its ends: it is another edge then. */
function isAnother(had: ElementPlan, plan: ElementPlan): boolean {
  return had.data.source !== plan.data.source || had.data.target !== plan.data.target;
}

function change(cy: Core, had: ElementPlan, plan: ElementPlan): void {
  const element = cy.getElementById(plan.id);
  const data = changedIn(had.data, plan.data);
  if (data) element.data(data);
  if (had.classes !== plan.classes) element.classes(plan.classes);
  if (plan.position && (plan.position.x !== element.position("x") || plan.position.y !== element.position("y"))) {
    element.position({ ...plan.position });
  }
}

/** What differs, or `null`. Plans of one group have the same keys. */
export function changedIn(had: ElementData, wanted: ElementData): ElementData | null {
  const changed = Object.entries(wanted).filter(([key, value]) => had[key] !== value);
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}

function definitionOf(plan: ElementPlan): ElementDefinition {
  return {
    group: plan.group,
    classes: plan.classes,
    data: { id: plan.id, ...plan.data },
    ...(plan.position && { position: { ...plan.position } }),
    ...(plan.group === "nodes" && !plan.classes.startsWith("actor") && { grabbable: false, pannable: true }),
  };
}
