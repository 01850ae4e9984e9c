"""The fields of ``data/revisions.json``."""

ABOUT = "Wat er veranderde tussen opeenvolgende versies, met klasse en reden"
TITLE = "revisions.json: wat er veranderde tussen opeenvolgende versies"

OLD = "vast adres van de versie ervoor; bij een concept de geldende"
NEW = "vast adres van de versie erna"
ORDER_BASIS = "hoe de volgorde van de versies bekend is"
STATUS = "van de nieuwe versie"
RELATED = "onwaar: de teksten delen bijna niets, changes is dan leeg"
EQUAL = (
    "waar: elk teken van de twee bronnen is gelijk, witruimte en tekens die niemand ziet daargelaten; changes en "
    "outside zijn dan leeg"
)
SUMMARY = "de ene zin van de site"
COUNTS = (
    "aantal per klasse: changes en outside tellen wat in de lijst van die naam staat; differences telt de plaatsen in "
    "edits, zoals de ene zin van de site, en wat de redactie bepaalde in haar klasse"
)
UNCHANGED = "koppen en bepalingen die gelijk bleven"
RENAMINGS = "vervangingen die terugkeren"
PLACES = "waar: één adres per plaats"
CHANGES = "in leesvolgorde van de nieuwe versie"

KIND = "het zwaarste soort"
KINDS = "alle soorten die gelden, het zwaarste eerst"
CLASS = "inhoudelijk, naamswijziging of redactioneel"
REASONS = "waarom: de woorden of het soort wijziging waar de klasse op rust, het zwaarste eerst"
OVERRULED = "de reden als de redactie de klasse koos; null als het programma dat deed"
CHANGED_OLD = "vaste adressen in de oude versie; leeg als het nieuw is"
CHANGED_NEW = "vaste adressen in de nieuwe versie; leeg als het vervallen is"
SPANS = (
    "equal + delete is de oude tekst, equal + insert de nieuwe; regelafbrekingen na een schuine streep of koppelteken "
    "staan er zoals de andere tekst ze heeft; kop en tekst gescheiden door een regeleinde, de delen van een splitsing "
    "door een spatie"
)
EDITS = "elke plaats die verschilt, met een eigen klasse"

WID = "door de redactie verbonden"
NUMBER = "hetzelfde gedrukte nummer"
WORDING = "aandeel gedeelde woorden"
CONTEXT = "dezelfde buren ervoor en erna"

OUTSIDE = (
    "wat buiten de woorden van koppen en bepalingen verschilt: titel, voetnoten, kop- en contactregels en dergelijke"
)
LAYOUT = (
    "wat alleen opmaak van de bladzijden lijkt: paginanummers, de inhoudsopgave, de titel als kopregel, getrokken "
    "lijnen en een voetnoot op een andere plaats van de bladzijde; de twee teksten heten daarmee niet gelijk, "
    "tenzij alles hier repaged is"
)
REPAGED = (
    "of zeker alleen bladzijden anders genummerd zijn: ‘Pagina 2 van 4’ op alle bladzijden, of een inhoudsopgave die "
    "daarmee klopt"
)
DANGLING = (
    "voetnoottekens van de nieuwe versie waar geen voetnoot bij hoort, en voetnoten waarvan het teken nergens staat; "
    "wat in de oude versie al zo was alleen bij een wijziging"
)
DANGLING_BESIDE = "zinnen over voetnoottekens zonder voetnoot en voetnoten zonder teken bij deze wijziging"
DANGLING_WHAT = (
    "mark: een teken zonder voetnoot; note: een voetnoot zonder teken; read-as-text: een voetnoot die zonder haar "
    "teken als bepaling gelezen is"
)
DANGLING_MARK = "het teken, een verhoogd cijfer als gewoon cijfer"
DANGLING_NEW = "vaste adressen in de nieuwe versie: waar het teken staat of stond, of wat de voetnoot nu is"
DANGLING_OLD = "vaste adressen van waar de voetnoot in de oude versie bij hoorde"
DANGLING_NEW_LINES = "regels van de voetnoot in de nieuwe bron; leeg als zij daar niet staat"
DANGLING_OLD_LINES = "regels van de voetnoot in de oude bron; leeg als zij daar niet stond"
DANGLING_BEFORE = "waar: in de oude versie was het ook zo"
DANGLING_SAID = "hetzelfde in een zin"
REASON = "wat voor regel het is; number is het nummer of teken voor een bepaling, unread een regel zonder plaats"
OUTSIDE_KIND = "moved: dezelfde woorden staan bij een andere bepaling"
TIMES = "hoe vaak dezelfde wijziging voorkomt, zoals die van de kopregel van elke bladzijde"
OUTSIDE_OLD = "de oude woorden, een regeleinde tussen de regels; leeg als het nieuw is"
OUTSIDE_NEW = "de nieuwe woorden; leeg als het vervallen is"
OLD_LINES = "regels van de oude bron, vanaf 1"
NEW_LINES = "regels van de nieuwe bron, vanaf 1"
BROKEN = "woorden die het einde van een bronregel afbreekt, en die als heel tellen omdat de andere tekst ze heel heeft"
OUTSIDE_SPANS = "equal + delete is old, equal + insert is new"

RULES_CHANGED = "koppen en bepalingen waarin een regel zeker nieuw, vervallen of gewijzigd is"
RULES = "koppen en bepalingen waarvan een regel veranderde of dat misschien deed, in leesvolgorde van de nieuwe versie"
BY_WORDS = "vaste adressen van bepalingen die nog niet regel voor regel gelezen zijn: daar tellen alleen de woorden"
SURE = "waar: een regel is zeker nieuw, vervallen of gewijzigd"
POSSIBLE = "waarin een regel misschien anders is: de woorden verschillen, de lezing van de redactie niet"
IS_BY_WORDS = "waar: een van beide is hier niet regel voor regel gelezen"
STATEMENTS = "wat er van elke uitspraak werd (zie statements.json); leeg als alleen de woorden vergeleken zijn"
STATEMENT_OLD = "uitspraak in de oude versie; null als zij nieuw is"
STATEMENT_NEW = "uitspraak in de nieuwe versie; null als zij vervallen is"
IS_RULE = "onwaar: een uitgangspunt of uitleg"
REWORDED = "onwaar: de bepaling heeft in beide versies dezelfde woorden"
DIFFERENCES = "waarin zij verschilt, het zwaarste eerst; leeg als zij nieuw of vervallen is"
ASPECT = "welk deel: words zijn de woorden die in geen ander deel staan, answer een antwoord uit codebook.yml"
DIFFERS_FOR_SURE = "onwaar: anders gezegd, maar gelijk gelezen"
PARTS = "wat er in die versie staat en niet in de andere; leeg als de tekst het niet zegt"
CODES = "ids uit de woordenlijsten; bij answer eerst de vraag; leeg als alleen de woorden het zeggen"
ALL = "bij toestemming van meer dan een: van allen (true), van een van hen (false) of open (null)"
QUOTE = "de woorden die het zeggen; null als het geen eigen woorden heeft"
