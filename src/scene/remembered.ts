/** Remembering what was worked out for an object, as long as the object lives. */

/** A pure function of one object that works only once for each. */
export function rememberedFor<K extends object, R>(compute: (key: K) => R): (key: K) => R {
  const results = new WeakMap<K, { readonly result: R }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.result;
    const result = compute(key);
    results.set(key, { result });
    return result;
  };
}

/** The same for two objects. */
export function rememberedForBoth<K extends object, L extends object, R>(
  compute: (k: K, l: L) => R,
): (k: K, l: L) => R {
  const first = rememberedFor((k: K) => rememberedFor((l: L) => compute(k, l)));
  return (k, l) => first(k)(l);
}
