const BESIDE_POINTER = 16;
const STRIP_WIDTH = 340;
/** Room beneath the pointer that the strip may need. */
const STRIP_HEIGHT = 180;

/** Puts what follows the pointer beside it, wholly inside the window. */
export function placeBeside(
  strip: HTMLElement | null,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): void {
  if (strip === null) return;
  const left = Math.min(clientX + BESIDE_POINTER, window.innerWidth - STRIP_WIDTH - BESIDE_POINTER);
  const above = clientY > window.innerHeight - STRIP_HEIGHT;
  strip.style.left = `${left}px`;
  strip.style.top = `${clientY + (above ? -BESIDE_POINTER : BESIDE_POINTER)}px`;
  strip.style.transform = above ? 'translateY(-100%)' : 'none';
}
