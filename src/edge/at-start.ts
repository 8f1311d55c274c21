// To be imported by the program's entry point alone, before anything else. A call there would come
// too late: imports are evaluated first, and some, such as node:util, make Node open the standard
// streams. So do they when the sources run unbundled, where Node loads its own modules before all
// others: what the engine finds is right when the bundle starts it.
import { rememberInheritedDescriptors } from "./inherited-descriptors.ts";

rememberInheritedDescriptors();
