/** Things that belong together because a chain of others joins them (union–find). */
export class Clusters<T> {
  readonly #parents = new Map<T, T>();

  join(members: readonly T[]): void {
    const [first] = members;
    if (first === undefined) return;
    for (const member of members) {
      if (!this.#parents.has(member)) this.#parents.set(member, member);
      this.#parents.set(this.#root(member), this.#root(first));
    }
  }

  /** The clusters, and in each its members, in the order in which they were joined. */
  all(): T[][] {
    return [...Map.groupBy(this.#parents.keys(), (member) => this.#root(member)).values()];
  }

  #root(member: T): T {
    let root = member;
    for (let up = this.#parents.get(root); up !== undefined && up !== root; up = this.#parents.get(root)) root = up;
    // Shorter ways for the next time, so that long chains stay quick.
    for (let at = member; at !== root;) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }
}
