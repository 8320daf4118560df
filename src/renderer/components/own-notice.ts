import { useEffect } from 'react';

let mounted = 0;

/** While it is shown, the screen says itself that something was saved, and the frame keeps quiet. */
export function useOwnNotice(): void {
  useEffect(() => {
    mounted += 1;
    return () => {
      mounted -= 1;
    };
  }, []);
}

export function hasOwnNotice(): boolean {
  return mounted > 0;
}
