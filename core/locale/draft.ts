/** Some of T's words, at any depth. */
type Draft<T> = T extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? T
  : { [K in keyof T]?: Draft<T[K]> };

/** Words in a language that may lag behind English for a while; the test of the keys tells what it lacks. */
export const written = <T>(words: Draft<T>): T => words as T;
