"""The policy as files a webmaster copies: for nginx, for Apache, and ``_headers`` for Netlify and Cloudflare Pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.site.hosting import policy

_ABOUT = (
    "Protocolwijzer: de regels waaronder deze site hoort te worden aangeboden.",
    "Dit bestand wordt gemaakt bij elke bouw van de site. Verander het niet hier, maar kopieer het.",
)


def files(address: str = "") -> Mapping[str, bytes]:
    """Return every file for webmasters: site-relative path → content in UTF-8."""
    made = {"_headers": headers(), "hosting/nginx.conf": nginx(), "hosting/apache.htaccess": apache()}
    return {path: text.encode("utf-8") for path, text in made.items()}


def headers() -> str:
    """Return the ``_headers`` that Netlify and Cloudflare Pages read at the root of a site.

    Values of rules that both match are joined there, so no two rules here name the same header. Both hosts let
    browsers ask first (``max-age=0, must-revalidate``) where nothing else is said, and find ``404.html`` by its name.
    """
    lines = [
        *_comments(
            *_ABOUT,
            "Netlify en Cloudflare Pages lezen dit bestand vanzelf, als de site in de hoofdmap staat.",
            "Zonder Cache-Control vragen zij bij elk bezoek na of een bestand nog het nieuwste is: zo hoort het.",
        ),
        "/*",
        *(f"  {name}: {value}" for name, value in policy.HEADERS.items()),
    ]
    for start in policy.KEPT:
        lines += [f"/{start}*", f"  Cache-Control: {policy.KEEP}"]
    lines += ["/feeds/*", f"  Content-Type: {policy.TYPES['atom']}"]
    return _text(lines)


def nginx() -> str:
    """Return what belongs in a ``server`` block of nginx.

    ``add_header`` in a block inside hides those outside it, so the one header that differs takes a variable.
    """
    kinds: dict[str, list[str]] = {}
    for end, kind in policy.TYPES.items():
        kinds.setdefault(kind.partition(";")[0], []).append(end)
    worth = sorted({policy.TYPES[end].partition(";")[0] for end in policy.COMPRESSED} - {"text/html"})
    return _text(
        [
            *_comments(
                *_ABOUT,
                "Zet in het server-blok: root /pad/naar/site; en include /pad/naar/nginx.conf;",
                "Een add_header in een location-blok schakelt alle regels hieronder daar uit: herhaal ze dan.",
                "Staat de site in een submap? Zet die voor /404.html.",
            ),
            "index index.html;",
            "autoindex off;",
            "charset utf-8;",
            f"charset_types {' '.join(_spoken())};",
            f"error_page 404 /{policy.NOT_FOUND};",
            "",
            "types {",
            *(f"    {kind} {' '.join(ends)};" for kind, ends in kinds.items()),
            "}",
            f"default_type {policy.UNKNOWN_TYPE};",
            "location = /_headers { default_type text/plain; }",
            "",
            "gzip on;",
            "gzip_vary on;",
            f"gzip_types {' '.join(worth)};",
            "",
            f'set $protocolwijzer_cache "{policy.ASK_FIRST}";',
            f'if ($uri ~ "{policy.kept_pattern()}") {{',
            f'    set $protocolwijzer_cache "{policy.KEEP}";',
            "}",
            "add_header Cache-Control $protocolwijzer_cache always;",
            *(f'add_header {name} "{value}" always;' for name, value in policy.HEADERS.items()),
        ]
    )


def apache() -> str:
    """Return an ``.htaccess`` for Apache 2.4 with ``mod_headers``, for the top folder of the site.

    Without ``mod_headers`` Apache refuses it with status 500, which is better than a site that lost its policy.
    """
    return _text(
        [
            *_comments(
                *_ABOUT,
                "Zet het als .htaccess in de hoofdmap van de site. Nodig: Apache 2.4 met mod_headers,",
                "en AllowOverride FileInfo Indexes Options=Indexes.",
                "Staat de site in een submap? Zet die voor /404.html.",
            ),
            "DirectoryIndex index.html",
            "Options -Indexes",
            f"ErrorDocument 404 /{policy.NOT_FOUND}",
            "",
            *(f"AddType {_quoted(kind)} .{end}" for end, kind in policy.TYPES.items()),
            '<Files "_headers">',
            f"    ForceType {_quoted(policy.TYPES['txt'])}",
            "</Files>",
            "",
            "<IfModule mod_deflate.c>",
            "    AddOutputFilterByType DEFLATE "
            + " ".join(sorted({policy.TYPES[end].partition(";")[0] for end in policy.COMPRESSED})),
            "</IfModule>",
            "",
            f'Header always set Cache-Control "{policy.ASK_FIRST}"',
            f'Header always set Cache-Control "{policy.KEEP}" "expr=%{{REQUEST_URI}} =~ m#{policy.kept_pattern()}#"',
            *(f'Header always set {name} "{value}"' for name, value in policy.HEADERS.items()),
        ]
    )


def _spoken() -> list[str]:
    """Return the types that are text in UTF-8; nginx adds the charset to HTML by itself."""
    return sorted({kind.partition(";")[0] for kind in policy.TYPES.values() if ";" in kind} - {"text/html"})


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value


def _comments(*lines: str) -> Iterable[str]:
    return [f"# {line}" for line in lines] + [""]


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
