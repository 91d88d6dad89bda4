/**
 * Reads whenever it is called, and hands on what the reading finds unless a later one was begun meanwhile: readings may
 * end in another order than they began, and the last word must be the newest. One that fails hands on nothing.
 */
export function newestOf<T>(read: () => Promise<T>, tell: (value: T) => void): () => void {
  let begun = 0;
  return () => {
    begun += 1;
    const own = begun;
    read().then(
      (value) => {
        if (own === begun) tell(value);
      },
      () => undefined,
    );
  };
}
