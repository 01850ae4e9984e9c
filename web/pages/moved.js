/* On a page that moved: go to the new address with the question and the place in the text that the old one named. */

import { one } from "../dom.js";

const link = one(document, ".pw-moved a", HTMLAnchorElement);
const target = new URL(link.href);
if (location.protocol === "file:") target.pathname += "index.html";
target.search = location.search;
target.hash = location.hash;
link.href = target.href;
location.replace(target.href);
