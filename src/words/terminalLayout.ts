/** What `enishi layout` says. */

const ja = {
  help: [
    "  layout   組織を地図のどこに置くかを、画面と同じように計算します。同じデータからは、いつも同じ位置になります。",
    "           --json では、位置(positions)、計算のしくみ(engine)、くり返しの数(rounds)、",
    "           つながりの遠近と図の遠近のずれ(stress。0 に近いほどよい)を示します",
  ],
  laidOut: (actors: number, engine: string, rounds: number, settled: boolean) =>
    `組織 ${actors} を置きました(${engine}、くり返し ${rounds} 回${settled ? "" : "、落ち着く前に打ち切り"})。`,
  stress: (stress: number) => `つながりの遠近と図の遠近のずれ ${stress.toFixed(4)}(0 に近いほどよい)`,
  place: (name: string, x: number, y: number) => `${name}\t${x}\t${y}`,
};

const en: typeof ja = {
  help: [
    "  layout   places the actors on the map as the page does; the same data always gives the same places",
    "           --json tells the places (positions), what laid them out (engine), in how many rounds, and how far drawn",
    "           distances are from those in the network (stress; the nearer to 0, the better)",
  ],
  laidOut: (actors, engine, rounds, settled) =>
    `${actors} actors placed by ${engine} in ${rounds} rounds${settled ? "" : ", stopped before it had settled"}.`,
  stress: (stress) => `Drawn distances against those in the network (stress): ${stress.toFixed(4)}; 0 is best`,
  place: (name, x, y) => `${name}\t${x}\t${y}`,
};

export const terminalLayout = { ja, en };
