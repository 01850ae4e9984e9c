/* A pair of texts that was made beforehand: only its switches. */

import "../compare/switches.js";
