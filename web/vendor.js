/* Scripts of others, fetched when they are first wanted: what few readers ask for is not on the way of all. */

/** @type {Map<string, Promise<unknown>>} */
const loading = new Map();

/** Load a script once; what could not be loaded may be asked for again. */
export const script = (/** @type {string} */ address) => {
  let answer = loading.get(address);
  if (!answer) {
    answer = new Promise((resolve, reject) => {
      const made = document.createElement("script");
      made.src = address;
      made.onload = resolve;
      made.onerror = () => reject(new Error(`${address} could not be read`));
      document.head.append(made);
    });
    answer.catch(() => loading.delete(address));
    loading.set(address, answer);
  }
  return answer;
};
