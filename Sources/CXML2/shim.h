#pragma once
// Debian's libxml2 pulls in the system ICU, which clashes with Foundation's own: leave it out of the headers.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

// xmlFree is a global function variable, which Swift 6 refuses as shared mutable state.
static inline void cxml2_free(void *pointer) { xmlFree(pointer); }
