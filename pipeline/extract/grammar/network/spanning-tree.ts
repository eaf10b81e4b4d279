/** Scores of arcs: a row per dependent, a column per head. */
type Weights = readonly Float64Array[];

/**
 * Maximum spanning tree (Chu and Liu 1965, Edmonds 1967): each node takes its best head; a cycle becomes one node, the
 * smaller problem is solved, and the cycle is opened where its best way in asks for it.
 * @returns the head of each node; the root's own entry is the root
 */
export function spanningTree(weights: Weights, root: number): number[] {
  const heads = weights.map((row, node) => (node === root ? root : bestOf(row, root)));
  const cycle = findCycle(heads, root);
  if (cycle === undefined) return heads;

  const members = new Set(cycle);
  const outside = heads.map((_, node) => node).filter((node) => !members.has(node));
  const merged = outside.length;
  const gain = (member: number, head: number) =>
    at(weights, member, head) - at(weights, member, heads[member] as number);
  const wayIn = outside.map((head) => best(cycle, (member) => gain(member, head)));
  const wayOut = outside.map((dependent) => best(cycle, (member) => at(weights, dependent, member)));
  const smaller = outside.map((dependent, row) => {
    const from = weights[dependent] as Float64Array;
    const to = new Float64Array(merged + 1);
    for (let place = 0; place < merged; place++) to[place] = from[outside[place] as number] as number;
    to[merged] = from[wayOut[row] as number] as number;
    return to;
  });
  smaller.push(Float64Array.from([...outside.map((head, row) => gain(wayIn[row] as number, head)), -Infinity]));

  const solved = spanningTree(smaller, outside.indexOf(root));
  outside.forEach((node, row) => {
    const head = solved[row] as number;
    heads[node] = head === merged ? (wayOut[row] as number) : (outside[head] as number);
  });
  const entrance = solved[merged] as number;
  heads[wayIn[entrance] as number] = outside[entrance] as number;
  return heads;
}

function at(weights: Weights, dependent: number, head: number): number {
  return (weights[dependent] as Float64Array)[head] as number;
}

function bestOf(row: Float64Array, first: number): number {
  let best = first;
  for (let head = 0; head < row.length; head++) if ((row[head] as number) > (row[best] as number)) best = head;
  return best;
}

function best(nodes: readonly number[], score: (node: number) => number): number {
  return nodes.reduce((winner, node) => (score(node) > score(winner) ? node : winner));
}

/** The nodes of one cycle, undefined when every node leads to the root. */
function findCycle(heads: readonly number[], root: number): number[] | undefined {
  const visitedBy = new Int32Array(heads.length).fill(-1);
  for (let first = 0; first < heads.length; first++) {
    let node = first;
    while (node !== root && visitedBy[node] === -1) {
      visitedBy[node] = first;
      node = heads[node] as number;
    }
    if (node === root || visitedBy[node] !== first) continue;
    const cycle = [node];
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) cycle.push(next);
    return cycle;
  }
  return undefined;
}
