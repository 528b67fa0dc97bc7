//! The form engine as its users see it.
mod eigenschaften;
mod hilfe;
mod kompilieren;
mod seiten;
