"""The playground: a widget that trains in the reader's browser, and the export of ganlib's own step that it runs."""
