/** The face of the product, in numbered slices so that only what is read is loaded. */
import "@fontsource/biz-udpgothic/400.css";
import "@fontsource/biz-udpgothic/700.css";
