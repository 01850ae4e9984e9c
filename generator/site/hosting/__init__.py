"""What a web server must add to the site: headers, types and the page for a wrong address, said once."""
