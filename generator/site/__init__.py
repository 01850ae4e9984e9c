"""The pages as a site: the adapter of the site engine, the build, the headers to serve it with."""
