/* What the reader chose, and the address that says so. */

export const initial = (known) => ({
  topic: "",
  role: "",
  norms: new Set(),
  columns: [...known.standard],
  order: "",
  base: "",
  open: new Set(),
});

const NAMES = {
  onderwerp: "onderwerp",
  rol: "rol",
  norm: "soort regel",
  kolom: "versie",
  orde: "volgorde",
  basis: "tekst om woorden naast te zetten",
  open: "geopend vakje",
};

/** Read the state from an address; `unknown` names what is not on this page, `missing` the versions among it. */
export const read = (search, known) => {
  const asked = new URLSearchParams(search);
  const state = initial(known);
  const unknown = [];
  const missing = [];
  const short = (value) => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
  const doubt = (name, value) => unknown.push(`${NAMES[name]} ‘${short(value)}’`);
  const one = (name, allowed) => {
    const values = asked.getAll(name);
    values.filter((value, index) => index || (value && !allowed.has(value))).forEach((value) => doubt(name, value));
    return values[0] ?? "";
  };
  const many = (name, allowed) => {
    const values = [...new Set(asked.getAll(name))];
    values.filter((value) => !allowed(value)).forEach((value) => doubt(name, value));
    return values;
  };
  state.topic = one("onderwerp", known.choices);
  state.role = one("rol", known.roles);
  state.order = one("orde", known.orders);
  state.norms = new Set(many("norm", (value) => known.norms.has(value)));
  const columns = many("kolom", (value) => known.columns.has(value));
  missing.push(...columns.filter((value) => !known.columns.has(value)));
  if (columns.length > known.most) unknown.push(`meer dan ${known.most} versies tegelijk`);
  if (columns.length) state.columns = [...known.columns.keys()].filter((id) => columns.includes(id));
  state.base = one("basis", new Set(state.columns));
  const opens = (value) => {
    const [topic, column, ...rest] = value.split("~");
    return value === "alles" || (known.topics.has(topic) && !rest.length && (!column || known.columns.has(column)));
  };
  state.open = new Set(many("open", opens));
  return { state, unknown, missing };
};

const encoded = (value) => encodeURIComponent(value).replace(/%2F/g, "/").replace(/%40/g, "@").replace(/%3A/g, ":");

/** The query that `read` turns into the same state; empty for the default view. */
export const write = (state, known) => {
  const parts = [];
  const put = (name, value) => value && parts.push(`${name}=${encoded(value)}`);
  put("onderwerp", state.topic);
  put("rol", state.role);
  for (const norm of state.norms) put("norm", norm);
  if (state.columns.join(" ") !== known.standard.join(" ")) for (const column of state.columns) put("kolom", column);
  put("orde", state.order);
  put("basis", state.base);
  for (const open of state.open) put("open", open);
  return parts.length ? `?${parts.join("&")}` : "";
};
