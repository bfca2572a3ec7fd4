/** Opens the gallery page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../../src/fonts.ts";
import "../../src/page.css";
import "../../src/tokens.css";
import { Gallery } from "./Gallery.tsx";
import "./gallery.css";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no element with the id app");
createRoot(place).render(
  <StrictMode>
    <Gallery asked={new URLSearchParams(location.search)} />
  </StrictMode>,
);
