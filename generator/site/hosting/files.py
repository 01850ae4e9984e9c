"""The policy as files a webmaster copies: for nginx, for Apache, and ``_headers`` for Netlify and Cloudflare Pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from generator.language import words
from generator.outputs import output
from generator.site.hosting import policy

_PHRASES = words.phrases.frame


_KNOWN_TO_HOSTS = frozenset({"csv", "docx", "html", "js", "json", "pdf", "png", "txt", "xlsx", "xml"})
"""The endings of which Netlify and Cloudflare Pages know the type without being told."""


def files(address: str = "") -> Mapping[str, bytes]:
    """Return every file for webmasters: site-relative path → content in UTF-8.

    ``address`` is the full address of the home page; empty where it is not known.
    """
    root = urlsplit(address).path if address else None
    made = {"_headers": headers(), "hosting/nginx.conf": nginx(root), "hosting/apache.htaccess": apache(root)}
    return {path: text.encode("utf-8") for path, text in made.items()}


def headers() -> str:
    """Return the ``_headers`` that Netlify and Cloudflare Pages read at the root of a site.

    Values of rules that both match are joined there, so no two rules here name the same header. Both hosts let
    browsers ask first (``max-age=0, must-revalidate``) where nothing else is said, and find ``404.html`` by its name.
    """
    lines = [
        *_comments(
            *_PHRASES.HOSTING_ABOUT,
            *_PHRASES.HOSTING_HEADERS,
        ),
        "/*",
        *(f"  {name}: {value}" for name, value in policy.HEADERS.items()),
    ]
    for start in policy.KEPT:
        lines += [f"/{start}*", f"  Cache-Control: {policy.KEEP}"]
    for path, kind in output.told(_KNOWN_TO_HOSTS).items():
        lines += [f"/{path}", f"  Content-Type: {kind}"]
    return _text(lines)


def nginx(root: str | None = None) -> str:
    """Return what belongs in the ``server`` block of nginx that the site has to itself, or in the ``location`` it has.

    So it holds no ``location`` of its own, and nothing of it reaches what lies beside the site. ``add_header`` in a
    block inside hides those outside it, so the one header that differs takes a variable. ``root`` is the path of the
    home page, None where it is not known.
    """
    kinds: dict[str, list[str]] = {}
    for end, kind in policy.types().items():
        kinds.setdefault(kind.partition(";")[0], []).append(end)
    worth = sorted(
        {kind.partition(";")[0] for end, kind in policy.types().items() if policy.is_compressed(end)} - {"text/html"}
    )
    return _text(
        [
            *_comments(
                *_PHRASES.HOSTING_ABOUT,
                *(line.format(place=_place(root)) for line in _PHRASES.HOSTING_NGINX),
                *_about_address(root),
            ),
            "index index.html;",
            "autoindex off;",
            "charset utf-8;",
            f"charset_types {' '.join(_spoken())};",
            # A folder without a page of its own is none to a reader.
            f"error_page 403 404 =404 {_page(root)};",
            "",
            "types {",
            *(f"    {kind} {' '.join(ends)};" for kind, ends in kinds.items()),
            "}",
            f"default_type {policy.UNKNOWN_TYPE};",
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


def apache(root: str | None = None) -> str:
    """Return an ``.htaccess`` for Apache 2.4 with ``mod_headers``, for the top folder of the site.

    Without ``mod_headers`` Apache refuses it with status 500, which is better than a site that lost its policy.
    ``root`` is as in ``nginx``.
    """
    return _text(
        [
            *_comments(
                *_PHRASES.HOSTING_ABOUT,
                *_PHRASES.HOSTING_APACHE,
                *_about_address(root),
            ),
            "DirectoryIndex index.html",
            "Options -Indexes",
            f"ErrorDocument 404 {_page(root)}",
            "",
            *(f"AddType {_quoted(kind)} .{end}" for end, kind in policy.types().items()),
            '<FilesMatch "^_(headers|redirects)$">',
            f"    ForceType {_quoted(policy.PLAIN)}",
            "</FilesMatch>",
            "",
            "<IfModule mod_deflate.c>",
            "    AddOutputFilterByType DEFLATE "
            + " ".join(
                sorted({kind.partition(";")[0] for end, kind in policy.types().items() if policy.is_compressed(end)})
            ),
            "</IfModule>",
            "",
            f'Header always set Cache-Control "{policy.ASK_FIRST}"',
            f'Header always set Cache-Control "{policy.KEEP}" "expr=%{{REQUEST_URI}} =~ m#{policy.kept_pattern()}#"',
            *(f'Header always set {name} "{value}"' for name, value in policy.HEADERS.items()),
        ]
    )


def _page(root: str | None) -> str:
    return f"{root or '/'}{policy.NOT_FOUND}"


def _place(root: str | None) -> str:
    """Return the place of the site on a host that it shares."""
    return root if root not in (None, "/") else _PHRASES.HOSTING_PLACE


def _about_address(root: str | None) -> Iterable[str]:
    return [line.format(page=policy.NOT_FOUND) for line in _PHRASES.HOSTING_NO_ADDRESS] if root is None else []


def _spoken() -> list[str]:
    """Return the types that are text in UTF-8; nginx adds the charset to HTML by itself."""
    return sorted({kind.partition(";")[0] for kind in policy.types().values() if ";" in kind} - {"text/html"})


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value


def _comments(*lines: str) -> Iterable[str]:
    return [f"# {line}" for line in lines] + [""]


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
