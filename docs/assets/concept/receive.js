/* Taking in a concept that somebody shared. It never takes the place of an own one unasked. */

import { button, el } from "./dom.js";
import { decode, isShared } from "./share.js";
import { commit, current, merged } from "./store.js";

const settle = () => history.replaceState(null, "", location.pathname + location.search);

const ask = (shared, title, { messages, back }) => {
  const count = shared.entries.filter((one) => one.kind !== "kop").length;
  const panel = el("section", { class: "pw-draft__ask", "aria-labelledby": "gedeeld", tabindex: "-1" });
  const done = (words) => {
    panel.remove();
    settle();
    back();
    pwConcept.say(words);
  };
  const take = (how, words) => () => {
    const next = how(current());
    if (next.entries.length > pwConcept.MOST) {
      pwConcept.say(`Samen zijn dat meer dan ${pwConcept.MOST} onderdelen. Dat past niet in één concept.`);
      return;
    }
    commit((concept) => Object.assign(concept, next));
    done(words);
  };
  panel.append(
    el("h2", { id: "gedeeld" }, "Iemand deelt een concept met je"),
    el("p", {}, `“${title}”, ${count} ${count === 1 ? "bepaling" : "bepalingen"}. Je hebt zelf al een concept in deze browser. Wat wil je doen?`),
    el(
      "p",
      { class: "pw-draft__buttons" },
      button("Voeg toe aan mijn concept", take((own) => merged(own, shared), "Het gedeelde concept staat nu onder dat van jou.")),
      button("Vervang mijn concept", take(() => shared, "Je ziet nu het gedeelde concept. Met ‘Maak ongedaan’ krijg je het jouwe terug.")),
      button("Laat mijn concept zoals het is", () => done("Je concept is niet veranderd."))
    )
  );
  messages.querySelector(".pw-draft__ask")?.remove();
  messages.append(panel);
  panel.focus();
};

/** Take in the concept in the address, if there is one; throws where the site does not answer.
    `desk` holds what the page lends: sources, messages, titleOf(concept), tell(words) and back(), which moves the focus. */
export const receive = async (desk) => {
  if (!isShared(location.hash)) return;
  let shared;
  try {
    shared = decode(location.hash);
  } catch {
    settle();
    desk.tell("De link naar een gedeeld concept is beschadigd of niet compleet. Je ziet je eigen concept. Vraag of de ander de link nog eens stuurt.");
    return;
  }
  await desk.sources.ensure(shared.entries.map((one) => one.id));
  const unknown = shared.entries.filter((one) => one.kind === "provision" && !desk.sources.of(one.id));
  shared.entries = shared.entries.filter((one) => !unknown.includes(one));
  if (unknown.length) {
    desk.tell(`In de link staan bepalingen die hier niet (meer) bestaan; die zijn weggelaten: ${unknown.map((one) => one.id).join(", ")}.`);
  }
  const own = current();
  if (own.entries.length && shared.entries.length && JSON.stringify(own) !== JSON.stringify(shared)) {
    ask(shared, desk.titleOf(shared), desk);
    return;
  }
  settle();
  if (own.entries.length || !shared.entries.length) return;
  commit((concept) => Object.assign(concept, shared));
  desk.tell("Dit concept komt uit een link. Het is nu ook bewaard in jouw browser.");
};
