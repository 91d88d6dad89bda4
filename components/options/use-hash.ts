import { useEffect, useState } from 'preact/hooks';

/** The page's own address after `#`, such as `dataset?about=SU7`. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const listener = (): void => setHash(location.hash.slice(1));
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, []);
  return hash;
}
