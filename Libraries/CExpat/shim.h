// Wherever the system keeps it: a module map could only name one path.
#include <expat.h>
