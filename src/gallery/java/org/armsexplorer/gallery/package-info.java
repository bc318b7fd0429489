/// Renders all example questions for a person to look through. Not part of the program.
package org.armsexplorer.gallery;
