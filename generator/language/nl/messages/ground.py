"""Who is at work, and which characters a text holds."""

SAID = {
    "… and {#} more of this kind": "… en nog {0} van deze soort",
    "… and {} more of this kind": "… en nog {0} van deze soort",
    "mend these first": "herstel eerst deze",
    "another {} is installed there": "daar is een andere {0} geïnstalleerd",
    "{} is {} there and {} here": "{0} is daar {1} en hier {2}",
    "protocolwijzer is not installed there": "protocolwijzer is daar niet geïnstalleerd",
    "{} would not make the same bytes: {}": "{0:nl} zou niet dezelfde bytes maken: {1:nl}",
    "the worker {}": "de werker {0}",
    "install the same there as here": "installeer daar hetzelfde als hier",
    "pip install 'protocolwijzer[cluster]', or leave --scheduler out": (
        "pip install 'protocolwijzer[cluster]', of laat --scheduler weg"
    ),
    "no scheduler answers at {} ({})": "op {0} antwoordt geen planner ({1})",
    "the library for clusters is not installed": "de bibliotheek voor clusters is niet geïnstalleerd",
    "start one there with: dask scheduler, or leave --scheduler out": (
        "start er daar een met: dask scheduler, of laat --scheduler weg"
    ),
    "this scheduler has no workers": "deze planner heeft geen werkers",
    "start some with: dask worker {} --nthreads 1": "start er een paar met: dask worker {0} --nthreads 1",
    "a process that worked for this build ended before its time; its work is done again": (
        "een proces dat meewerkte, hield voortijdig op; zijn werk wordt opnieuw gedaan"
    ),
    "the workers are gone; what was left to do is done in one process": (
        "de werkers zijn weg; wat er nog te doen was, gebeurt in één proces"
    ),
    "name one from 1 to {#}": "noem er een van 1 tot en met {0}",
    "“{}” is no number of processes": "“{0}” is geen aantal processen",
    "write it as the scheduler says it itself: tcp://HOST:PORT": (
        "schrijf het zoals de planner het zelf zegt: tcp://HOST:PORT"
    ),
    "“{}” is no address of a scheduler": "“{0}” is geen adres van een planner",
    "another {} is running (just started)": "er loopt al een andere {0:nl} (net begonnen)",
    "another {} is running (process {#})": "er loopt al een andere {0:nl} (proces {1})",
    "wait for it": "wacht daarop",
}
