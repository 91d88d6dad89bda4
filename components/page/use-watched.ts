import { useLayoutEffect, useState } from 'preact/hooks';

/** A stored value: how to read it, and how to hear of changes (returns the way to stop). */
export interface Watched<T> {
  read(): Promise<T>;
  watch(onChange: (value: T) => void): () => void;
}

/** The value as it is stored now, null included; `undefined` until it has been read. `source` must stay the same object. */
export function useWatched<T>(source: Watched<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useLayoutEffect(() => {
    const stop = source.watch(setValue);
    void source.read().then((first) => setValue((newer) => (newer === undefined ? first : newer)));
    return stop;
  }, [source]);
  return value;
}
