/* What every page of the site gets from scripts. */

import "./copy.js";
import "./collect.js";
import "./unfold.js";
import "./continue.js";
import "./load.js";
import "./box.js";
import "./disk.js";
