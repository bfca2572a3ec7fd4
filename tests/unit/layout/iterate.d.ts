/** One round of the library, which it does not declare: changes `nodes` (ten numbers each) by `edges` (three each). */
declare module "graphology-layout-forceatlas2/iterate" {
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float64Array,
    edges: Float64Array,
  ): void;
}
