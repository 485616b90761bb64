/**
 * Values that are made anew only when what they are made of has changed. Records are shared and never changed, so the same
 * object is the same content: checks run after every edit, and an edit changes few records.
 */
export class Remembered<T> {
  readonly #known = new WeakMap<object, { readonly of: readonly unknown[]; readonly value: T }>();

  /** The value that belongs to `owner` and is made of `of`. */
  get(owner: object, of: readonly unknown[], make: () => T): T {
    const known = this.#known.get(owner);
    if (known && known.of.length === of.length && known.of.every((one, at) => one === of[at])) return known.value;
    const value = make();
    this.#known.set(owner, { of, value });
    return value;
  }
}
