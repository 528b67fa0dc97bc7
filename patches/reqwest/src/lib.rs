//! A wall where a door was. `dsntk-feel-evaluator` can call "external Java functions" over HTTP; a rule in a
//! public authority's process has no business on the network. This crate has the few names that code uses;
//! every call ends in [`Error`], which the evaluator turns into a FEEL null with that reason.

/// The only result a call can have.
#[derive(Debug)]
pub struct Error;

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("external functions are switched off: a rule may not use the network")
    }
}

impl std::error::Error for Error {}

/// The names of the blocking client.
pub mod blocking {
    use crate::Error;
    use serde::{Serialize, de::DeserializeOwned};

    /// Builds requests that are never sent.
    #[derive(Debug, Default)]
    pub struct Client;

    impl Client {
        /// A client without a network.
        #[must_use]
        pub fn new() -> Self {
            Self
        }

        /// A request that will not be sent.
        #[must_use]
        pub fn post(&self, _url: &str) -> RequestBuilder {
            RequestBuilder
        }
    }

    /// A request that will not be sent.
    #[derive(Debug)]
    pub struct RequestBuilder;

    impl RequestBuilder {
        /// Ignores the body.
        #[must_use]
        pub fn json<T: Serialize + ?Sized>(self, _body: &T) -> Self {
            self
        }

        /// Always refuses.
        ///
        /// # Errors
        /// Always [`Error`].
        pub fn send(self) -> Result<Response, Error> {
            Err(Error)
        }
    }

    /// Never made.
    #[derive(Debug)]
    pub enum Response {}

    impl Response {
        /// Cannot be called: there is no response.
        ///
        /// # Errors
        /// None: the type has no values.
        pub fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
            match self {}
        }
    }
}
