"""What the system says of files and folders, in the words of Linux and macOS; other words are told as they are."""

SYSTEM = {
    "No such file or directory": "dat bestaat niet",
    "Permission denied": "geen toestemming",
    "Operation not permitted": "niet toegestaan",
    "Is a directory": "dat is een map",
    "Not a directory": "dat is geen map",
    "File exists": "dat bestaat al",
    "Directory not empty": "de map is niet leeg",
    "File name too long": "de naam is te lang",
    "No space left on device": "de schijf is vol",
    "Disk quota exceeded": "de ruimte die u hebt is vol",
    "Read-only file system": "de schijf is alleen te lezen",
    "Too many levels of symbolic links": "te veel verwijzingen achter elkaar",
    "Too many open files": "te veel open bestanden",
    "Input/output error": "fout bij lezen of schrijven",
    "Device or resource busy": "in gebruik",
    "Address already in use": "die poort is al in gebruik",
    "Invalid argument": "ongeldige naam of plaats",
    "Stale file handle": "de netwerkschijf is veranderd",
    "Resource temporarily unavailable": "even niet beschikbaar",
}
"""Its words, and what they come to."""
