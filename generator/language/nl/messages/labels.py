"""What is said of labels, and of the questions of the codebook."""

SAID = {
    "'{}' of the codebook is about {}, whom nobody asks this": (
        "'{0}' van het codeboek gaat over {1}, en over hen vraagt niemand dit"
    ),
    "add it to the topics of a question, or add a question": (
        "voeg het toe aan de onderwerpen van een vraag, of voeg een vraag toe"
    ),
    "no question puts the topic '{}', and the codebook asks something on it": (
        "geen vraag gaat over het onderwerp '{0}', en het codeboek vraagt er iets over"
    ),
    "the topic '{}' already stands under the question '{}'": "het onderwerp '{0}' staat al onder de vraag '{1}'",
    "keep it under one question": "houd het onder één vraag",
    "add one of them to 'roles'": "voeg een van hen toe aan 'roles'",
    "'{}' gives the answer '{}' already": "'{0}' geeft het antwoord '{1}' al",
    "a question about {} is not read off {}": "een vraag over {0} wordt niet afgelezen aan {1:nl}",
    "add what else a text can say, or remove the question": (
        "voeg toe wat een tekst nog meer kan zeggen, of haal de vraag weg"
    ),
    "the answer '{}' is read off {}": "het antwoord '{0}' wordt afgelezen aan {1:nl}",
    "the question '{}' has fewer than two answers": "de vraag '{0}' heeft minder dan twee antwoorden",
    "keep one of them": "houd een ervan",
    "take {} out: such an answer is coded on the statement": (
        "haal {0} weg: zo'n antwoord wordt bij de uitspraak genoteerd"
    ),
    "use {}": "gebruik {0}",
    "let it give one answer of a question": "laat het één antwoord van een vraag geven",
    "put the question to another topic": "stel de vraag bij een ander onderwerp",
    "the topic '{}' has more than {#} questions": "het onderwerp '{0}' heeft meer dan {1} vragen",
    "the topic '{}' has no question": "het onderwerp '{0}' heeft geen vraag",
    "the topic '{}' holds what fits nowhere else, and answers no question": (
        "het onderwerp '{0}' bevat wat nergens anders past, en beantwoordt geen vraag"
    ),
    "add one to {} questions with this topic": "voeg een tot {0} vragen met dit onderwerp toe",
    "keep those that readers would put": "houd die welke lezers zouden stellen",
    "'{}' is asked about {}, and this statement is about others": (
        "'{0}' wordt gevraagd over {1}, en deze uitspraak gaat over anderen"
    ),
    "'{}' is asked on the topic '{}', and this statement is not about that": (
        "'{0}' wordt gevraagd bij het onderwerp '{1}', en daar gaat deze uitspraak niet over"
    ),
    "add the topic, or take the answer out": "voeg het onderwerp toe, of haal het antwoord weg",
    "take the answer out": "haal het antwoord weg",
    "'roles' is an empty list": "'roles' is een lege lijst",
    "name the roles in the heading, or leave the field out": "noem de rollen in de kop, of laat het veld weg",
    "'{}' labels a text, and this article has none of its own": (
        "'{0}' is een label bij een tekst, en dit artikel heeft er zelf geen"
    ),
    "put it on the items, and leave it out here": "zet het bij de punten, en laat het hier weg",
    "'{}' follows from the statements of this provision, and is given beside them": (
        "'{0}' volgt uit de uitspraken van deze bepaling, en is ernaast ingevuld"
    ),
    "'roles_basis' is none, and yet there are roles": "'roles_basis' is none, en toch zijn er rollen",
    "name another basis, or let it bind nobody": "noem een andere grond, of laat de bepaling niemand binden",
    "say whom it binds, or make 'roles_basis' none": "zeg wie zij bindt, of maak 'roles_basis' none",
    "this provision has a 'roles_basis' and no roles": "deze bepaling heeft een 'roles_basis' en geen rollen",
    "take the roles of the section, or name another basis": "neem de rollen van de sectie, of noem een andere grond",
    "the roles [{}] are inherited, and those of the section are [{}]": (
        "de rollen [{0}] zijn overgenomen van de sectie, en die van de sectie zijn [{1}]"
    ),
    "the roles [{}] are inherited, and those of the section are named by no heading": (
        "de rollen [{0}] zijn overgenomen van de sectie, en geen kop noemt die van de sectie"
    ),
    "choose another basis, or add the word that names it to its 'cues' in vocabulary/roles.yml": (
        "kies een andere grond, of voeg het woord dat haar noemt toe aan haar 'cues' in vocabulary/roles.yml"
    ),
    "leave it out, or add the word that names it to its 'cues' in vocabulary/roles.yml": (
        "laat haar weg, of voeg het woord dat haar noemt toe aan haar 'cues' in vocabulary/roles.yml"
    ),
    "the {} does not name the role '{}'": "de rol '{1}' wordt niet genoemd in de woorden ({0:nl})",
    "this provision has no norm": "deze bepaling heeft geen norm",
    "add 'statements', or 'norms', the main one first": "voeg 'statements' toe, of 'norms', de belangrijkste eerst",
    "this provision has no topic": "deze bepaling heeft geen onderwerp",
    "add 'statements', or 'topics', the one where a reader looks first": (
        "voeg 'statements' toe, of 'topics', met voorop dat waar een lezer het eerst kijkt"
    ),
    "this provision does not say how its roles are known": "deze bepaling zegt niet hoe haar rollen bekend zijn",
    "add 'roles_basis'": "voeg 'roles_basis' toe",
    "this provision does not say whether its labels were reviewed": (
        "deze bepaling zegt niet of haar labels zijn beoordeeld"
    ),
    "add 'state': suggested or reviewed": "voeg 'state' toe: suggested of reviewed",
    "'certainty' says whether a consequence follows, and this statement threatens none": (
        "'certainty' zegt of een gevolg volgt, en deze uitspraak dreigt er met geen"
    ),
    "add 'consequences', or leave it out; only a sanction may threaten without saying what": (
        "voeg 'consequences' toe, of laat het weg; alleen een sanctie mag dreigen zonder te zeggen waarmee"
    ),
    "name what it points to, or leave it out": "noem waar zij naar wijst, of laat het weg",
    "this refers to itself": "dit verwijst naar zichzelf",
    "add the topic, or leave the question out": "voeg het onderwerp toe, of laat de vraag weg",
    "the answer '{}' is read off the other fields of a statement": (
        "het antwoord '{0}' wordt afgelezen aan de andere velden van een uitspraak"
    ),
    "this question is about '{}', and the statement is not": "deze vraag gaat over '{0}', en de uitspraak niet",
    "this question is asked of {}, and the statement is about none of them": (
        "deze vraag wordt gesteld over {0}, en de uitspraak gaat over geen van hen"
    ),
    "leave it out, or say whom the statement binds or affects": "laat haar weg, of zeg wie de uitspraak bindt of raakt",
    "leave it out here, and fill in those": "laat het hier weg, en vul die in",
}
