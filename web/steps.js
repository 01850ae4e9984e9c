/* Long work in short steps, so that the page answers meanwhile. What fits in one step is done at once, without a pause. */

// A page feels stuck from 50 ms on; the rest is left for what the browser itself does with a step.
const LONGEST = 30;

/**
 * Take all of `work`, in steps. Returns false where `wanted` says, after a pause, that nobody waits for the rest any more.
 * @template T
 * @param {Iterable<T>} work
 * @param {() => boolean} wanted
 * @param {(one: T) => void} take
 */
export const inSteps = async (work, wanted, take) => {
  let began = performance.now();
  for (const one of work) {
    take(one);
    if (performance.now() - began < LONGEST) continue;
    await new Promise((resolve) => { setTimeout(resolve); });
    if (!wanted()) return false;
    began = performance.now();
  }
  return true;
};
