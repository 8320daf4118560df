import { flushSync } from 'react-dom';

/**
 * What is changed for a frame is drawn in that frame. Virtual tables move their rows in `requestAnimationFrame` and tell
 * React at the same time; React would draw the new rows a moment later, and the frame between would show none of them.
 */
const requestFrame = window.requestAnimationFrame.bind(window);

window.requestAnimationFrame = (callback: FrameRequestCallback): number =>
  requestFrame((time) => {
    flushSync(() => callback(time));
  });
